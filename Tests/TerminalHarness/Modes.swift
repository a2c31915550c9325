/// What a terminal's modes are after all this output.
package struct Modes {
  package private(set) var left: Set<Int> = []
  package private(set) var isCursorHidden = false
  package private(set) var hasKeypad = false
  package private(set) var hadAlternateScreen = false

  package init(in output: [UInt8]) {
    let text = String(decoding: output, as: UTF8.self)
    for part in text.split(separator: "\u{1B}").dropFirst(text.hasPrefix("\u{1B}") ? 0 : 1) {
      if part.hasPrefix("=") { hasKeypad = true }
      if part.hasPrefix(">") { hasKeypad = false }
      guard part.hasPrefix("[?") else { continue }
      take(part.dropFirst(2).prefix { $0.isNumber || $0 == ";" || $0 == "h" || $0 == "l" })
    }
  }

  private mutating func take(_ sequence: Substring) {
    guard let final = sequence.first(where: { $0 == "h" || $0 == "l" }) else { return }
    for word in sequence.prefix(while: { $0 != final }).split(separator: ";") {
      guard let mode = Int(word) else { continue }
      set(mode, on: final == "h")
    }
  }

  private mutating func set(_ mode: Int, on: Bool) {
    // 25 shows the cursor, 12 makes it blink; 7 wraps lines and is on from the beginning.
    switch mode {
    case 25: isCursorHidden = !on
    case 7: if on { left.remove(7) } else { left.insert(7) }
    case 12: break
    default:
      if on { left.insert(mode) } else { left.remove(mode) }
    }
    if mode == 1049 || mode == 47 { hadAlternateScreen = true }
  }
}
