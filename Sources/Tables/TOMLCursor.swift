import Files

/// A place in a TOML text that moves on over blanks and single characters.
struct TOMLCursor {
  /// What stands at a place where something else has to.
  struct Fault: Error {
    var place: TextPlace
    var wanted: String
    var found: String
  }

  private let text: [Unicode.Scalar]
  private var offset = 0
  private(set) var place = TextPlace.start

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
    if self.text.first == "\u{FEFF}" { offset = 1 }
  }

  var peek: Unicode.Scalar? { offset < text.count ? text[offset] : nil }

  var isAtLineEnd: Bool { peek == nil || peek == "\n" || peek == "\r" }

  /// That something is wanted here which is not here.
  func fault(_ wanted: String) -> Fault {
    let found =
      switch peek {
      case nil: "the end of the file"
      case "\n", "\r": "the end of the line"
      case let scalar?: "'\(scalar)'"
      }
    return Fault(place: place, wanted: wanted, found: found)
  }

  @discardableResult
  mutating func take() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    offset += 1
    place.column += 1
    if scalar == "\n" { place = TextPlace(line: place.line + 1, column: 1) }
    return scalar
  }

  mutating func takes(_ wanted: Unicode.Scalar) -> Bool {
    guard peek == wanted else { return false }
    take()
    return true
  }

  mutating func need(_ wanted: Unicode.Scalar) throws(Fault) {
    guard takes(wanted) else { throw fault("'\(wanted)'") }
  }

  mutating func skip(until stops: (Unicode.Scalar) -> Bool) {
    while let next = peek, !stops(next) { take() }
  }

  mutating func skipBlanks() {
    skip { $0 != " " && $0 != "\t" }
  }

  /// Blanks, line ends and comments.
  mutating func skipLines() {
    while let next = peek {
      switch next {
      case " ", "\t", "\r", "\n": take()
      case "#": skip { $0 == "\n" }
      default: return
      }
    }
  }

  /// Blanks and a comment, up to the end of the line, where nothing else may stand.
  mutating func endLine() throws(Fault) {
    skipBlanks()
    guard isAtLineEnd || peek == "#" else { throw fault("the end of the line") }
    skipLines()
  }
}
