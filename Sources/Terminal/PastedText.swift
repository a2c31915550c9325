/// Text that the terminal has put between the marks of a paste (`ESC [200~`, `ESC [201~`), while it comes in.
struct PastedText {
  private static let end = Array("\u{1B}[201~".utf8)
  /// Bytes beyond are read, but not kept.
  private static let limit = 1 << 16

  private var bytes: [UInt8] = []
  /// The last bytes, which may be the end's.
  private var tail: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether an escape came last: with nothing after it, it is the Esc key of somebody whose terminal has
  /// forgotten the end.
  var endsInEscape: Bool { tail == [0x1B] }

  /// Takes a byte; whether it was the end's last.
  mutating func take(_ byte: UInt8) -> Bool {
    tail.append(byte)
    if tail == Self.end { return true }
    while !Self.end.starts(with: tail) { keep(tail.removeFirst()) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) }
  }
}
