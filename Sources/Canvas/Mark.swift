/// A sign on a plot. Each has a shape of its own, in Unicode and in ASCII.
package enum Mark: Hashable, Sendable {
  case start
  /// The lowest known place, and a minimum above it.
  case minimum, localMinimum
  case maximum, saddle
  /// The stationary point of a local model.
  case stationary
  /// Where hyperparameters changed.
  case change
  /// A run's own letter or sign.
  case letter(Character)

  /// What to draw: ASCII alone if the markers are.
  package func glyph(_ markers: MarkerSet) -> Glyph {
    let isASCII = markers == .ascii
    return switch self {
    case .start: Glyph(isASCII ? "S" : "○")
    case .minimum: Glyph(isASCII ? "X" : "×")
    case .localMinimum: Glyph(isASCII ? "x" : "+")
    case .maximum: Glyph(isASCII ? "M" : "△")
    case .saddle: Glyph(isASCII ? "H" : "◇")
    case .stationary: Glyph(isASCII ? "Q" : "□")
    case .change: Glyph(isASCII ? "=" : "⊗")
    case .letter(let letter): Glyph(isASCII && !letter.isASCII ? "?" : letter)
    }
  }
}
