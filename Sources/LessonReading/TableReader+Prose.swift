import Tables
import Texts

extension TableReader {
  /// A text in paragraphs, which blank lines part; lines within one are joined.
  ///
  /// - Parameter limit: how many characters there may be.
  func paragraphs(_ key: String, atMost limit: Int) throws(Complaint) -> [String]? {
    guard let (text, node) = try string(key, wanted: "text") else { return nil }
    let lines = text.split(separator: /\r?\n/, omittingEmptySubsequences: false)
    for line in lines { try checkShown(line, key, node) }
    let paragraphs = lines.map(\.words).split(separator: "").map { $0.joined(separator: " ") }
    let count = paragraphs.reduce(0) { $0 + $1.unicodeScalars.count }
    guard count > 0 else { throw badValue(key, node, found: "empty", wanted: "text") }
    guard count <= limit else {
      throw complaint(
        .special("\(prefix)\(key) has \(count) characters; it wants at most \(limit)"), at: node)
    }
    return paragraphs
  }

  /// The same as one paragraph.
  func paragraph(_ key: String, atMost limit: Int) throws(Complaint) -> String? {
    try paragraphs(key, atMost: limit)?.joined(separator: " ")
  }

  /// Refuses what no cell can show.
  private func checkShown(
    _ line: Substring, _ key: String, _ node: TOMLNode
  ) throws(Complaint) {
    guard let scalar = line.unicodeScalars.first(where: { String($0).visible != String($0) })
    else { return }
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    throw complaint(
      .special("\(prefix)\(key) has the control character U+\(padded); it wants plain text"),
      at: node)
  }
}

extension Substring {
  /// The words of a line with one blank between them.
  fileprivate var words: String { split(separator: " ").joined(separator: " ") }
}
