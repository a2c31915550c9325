import Canvas

/// A sequence that begins with `ESC [` or `ESC O`, which ncurses has not known as a key.
///
/// Whatever it is, it is read to its end, so that none of its characters passes for a key.
struct ControlSequence {
  private let introducer: UInt8
  private var body: [UInt8] = []

  init(introducer: UInt8) { self.introducer = introducer }

  enum Progress: Equatable {
    case more
    /// What follows is pasted.
    case paste
    case complete(Input?)
  }

  /// No key and no mouse has more bytes than this; further ones are read, but not kept.
  private static let limit = 32
  /// Beyond, it is no sequence at all.
  private static let end = 1000
  private var count = 0
  private static let paste = Array("200~".utf8)

  mutating func take(_ byte: UInt8) -> Progress {
    count += 1
    if count <= Self.limit { body.append(byte) }
    if introducer == UInt8(ascii: "O") { return takeKeypad(byte) }
    if body[0] == UInt8(ascii: "M") { return body.count < 4 ? .more : .complete(oldMouse) }
    // The Linux console sends `ESC [ [ A` for F1.
    if body[0] == UInt8(ascii: "["), body.count < 2 { return .more }
    guard (0x40...0x7E).contains(byte) || byte < 0x20 || count > Self.end else { return .more }
    if body == Self.paste { return .paste }
    return .complete(count > Self.limit ? nil : input(final: byte))
  }

  /// `ESC O` and a letter; a digit before it stands for the modifiers.
  private func takeKeypad(_ byte: UInt8) -> Progress {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return body.count < 3 ? .more : .complete(nil)
    // The keypad's own characters, `*` to `9`.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .complete(.key(.character(Character(Unicode.Scalar(byte - 0x40))), []))
    default:
      return .complete(key(final: byte, modifier: parameters(body.dropLast())?.first ?? 1))
    }
  }

  private func input(final: UInt8) -> Input? {
    if body[0] == UInt8(ascii: "<") { return mouse(released: final == UInt8(ascii: "m")) }
    guard let numbers = parameters(body.dropLast()) else { return nil }
    let modifier = numbers.count > 1 ? numbers[1] : 1
    let first = numbers.first ?? 0
    if final == UInt8(ascii: "~") { return key(number: first, modifier: modifier) }
    // A report, such as the cursor's place, may end in the same letter as a key.
    return first <= 1 ? key(final: final, modifier: modifier) : nil
  }

  /// The numbers, 0 for one that is missing; nil where one is anything but digits, or has more of them
  /// than a column of a terminal.
  private func parameters(_ bytes: some Sequence<UInt8>) -> [Int]? {
    let texts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let areNumbers = texts.allSatisfy { digits in
      digits.count <= 6 && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard areNumbers else { return nil }
    return texts.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }

  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "M"): .enter, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private func key(final: UInt8, modifier: Int) -> Input? {
    guard body[0] != UInt8(ascii: "["), let key = Self.finals[final] else { return nil }
    return .key(key, key == .backTab ? .shift : Modifiers(parameter: modifier))
  }

  private static let numbered: [Int: Key] = [
    1: .home, 7: .home, 4: .end, 8: .end, 3: .delete, 5: .pageUp, 6: .pageDown,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private func key(number: Int, modifier: Int) -> Input? {
    Self.numbered[number].map { .key($0, Modifiers(parameter: modifier)) }
  }

  /// Mode 1006: `ESC [ < button ; column ; row`, then `M` or, for a release, `m`.
  private func mouse(released: Bool) -> Input? {
    guard let numbers = parameters(body.dropFirst().dropLast()), numbers.count == 3 else {
      return nil
    }
    return MouseReport(
      button: numbers[0], column: numbers[1], row: numbers[2], isReleased: released
    ).input
  }

  /// Mode 1000 alone: `ESC [ M` and three bytes, each 32 more than its value.
  private var oldMouse: Input? {
    let numbers = body.dropFirst().map { Int($0) - 32 }
    return MouseReport(
      button: numbers[0], column: numbers[1], row: numbers[2], isReleased: numbers[0] & 3 == 3
    ).input
  }
}
