/// What a terminal answers in a string of its own: `ESC` and `]`, `P`, `_`, `^` or `X`, up to a bell or `ESC \`.
/// It is read to its end, so that a late answer does not pass for keys.
struct ControlString {
  /// What follows the escape.
  static let introducers = Set("]P_^X".utf8)

  let introducer: UInt8
  private(set) var isEmpty = true
  private var isEscaped = false

  init(introducer: UInt8) { self.introducer = introducer }

  /// Takes a byte; whether it was the last.
  mutating func take(_ byte: UInt8) -> Bool {
    isEmpty = false
    defer { isEscaped = byte == 0x1B }
    return byte == 0x07 || byte == 0x9C || (isEscaped && byte == UInt8(ascii: "\\"))
  }
}
