import Checking

/// Texts that are nearly files of a kind; the same seed gives the same ones.
package struct TableGenerator {
  private var random: SplitMix
  private let texts: [[UInt8]]

  package init(_ kind: TableKind, seed: UInt64) {
    random = SplitMix(seed: seed)
    texts = kind.texts
  }

  /// A whole file or a part of it, with a few bytes changed, dropped, doubled, swapped and put in.
  package mutating func next() -> String {
    var bytes = texts.randomElement(using: &random)!
    if Int.random(in: 0..<4, using: &random) == 0 { bytes = part(of: bytes) }
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty { damage(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func part(of bytes: [UInt8]) -> [UInt8] {
    let start = bytes.indices.randomElement(using: &random)!
    return Array(bytes[start...].prefix(Int.random(in: 1...200, using: &random)))
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let place = bytes.indices.randomElement(using: &random)!
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
    case 2: bytes.swapAt(place, bytes.indices.randomElement(using: &random)!)
    case 3: bytes.insert(contentsOf: part(of: bytes), at: place)
    case 4: bytes.insert(contentsOf: tower().utf8, at: place)
    default: bytes.insert(contentsOf: Self.words.randomElement(using: &random)!.utf8, at: place)
    }
  }

  /// One word over and over, seldom beyond the limits.
  private mutating func tower() -> String {
    let word = ["[", "{a=", "a.", "\"\".", "[[", "'"].randomElement(using: &random)!
    let counts = [2, 3, 63, 64, 65, 66]
    let isTall = Int.random(in: 0..<50, using: &random) == 0
    return String(repeating: word, count: isTall ? 5000 : counts.randomElement(using: &random)!)
  }

  private static let words = [
    "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "#", "\"", "'", "\"\"\"", "'''", "\\", "\n",
    "\r\n", "\r", "\t", " ", "\0", "é", "\u{85}", "\u{2028}", "あ", "\u{FEFF}", "\u{A0}",
    "1979-05-27", "T07:32:00", "1979-05-27 0", "t", "07:32:", "Z", "+01:00", "0x", "0o7", "0b1",
    "1_0", "_", "inf", "nan", "+", "-", "1e9", "1e400", "true", "\\u00e9", "\\U0001F600", "\\uD800",
    "\\\n  ε", "a.b.c", "99999999999999999999", "1.", "\u{7F}", "\u{1}", "\u{1B}[2J",
  ]
}
