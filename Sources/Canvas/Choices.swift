/// What `--color` and the setting `color` take.
package enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  case auto
  case never
  case sixteen = "16"
  case indexed = "256"
  case direct = "truecolor"

  /// The depth that was demanded; nil to find out.
  package var depth: ColorDepth? {
    switch self {
    case .auto: nil
    case .never: ColorDepth.none
    case .sixteen: .sixteen
    case .indexed: .indexed
    case .direct: .direct
    }
  }
}

/// What `--marker` and the setting `marker` take.
package enum MarkerChoice: String, Hashable, Sendable, CaseIterable {
  case auto
  case braille
  case half
  case ascii

  /// The set that was demanded; nil to find out.
  package var set: MarkerSet? { MarkerSet(rawValue: rawValue) }
}
