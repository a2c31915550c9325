import Files

/// A TOML text, for saying what stands at a place of it.
struct TOMLText {
  static let lineEnd = "the end of the line"

  /// Without its byte order mark.
  let text: String

  init(_ text: String) {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    self.text = hasMark ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// What a message calls the character at a place.
  func found(at place: TextPlace) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return "the end of the file" }
    let rest = lines[place.line - 1].dropFirst(place.column - 1)
    switch rest.first {
    case nil where place.line == lines.count: return "the end of the file"
    case nil, "\r": return Self.lineEnd
    case let scalar?: return "'\(scalar)'"
    }
  }
}
