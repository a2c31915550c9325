/// The clipboard, as far as the terminal can be asked to fill it: by xterm's OSC 52. No terminal answers
/// whether it has done so, and some do it only where their user allows it.
struct Clipboard {
  /// Between the terminal and the program.
  private enum Multiplexer { case none, tmux, screen }

  /// The longest text that can be sent, in bytes; 0 where the terminal is known not to copy.
  let room: Int
  private let multiplexer: Multiplexer

  /// What xterm and hterm take as one sequence: 74,994 characters of base64, of which 4 hold 3 bytes.
  private static let longest = 74_994 / 4 * 3

  init(_ environment: Environment) {
    room = environment.neverCopies ? 0 : Self.longest
    let name = environment["TERM"] ?? ""
    multiplexer =
      if environment["TMUX"] != nil || name.hasPrefix("tmux") {
        .tmux
      } else if environment["STY"] != nil || name.hasPrefix("screen") {
        .screen
      } else {
        .none
      }
  }

  /// What has to be sent for a text; nil where there is no room for it.
  func sequence(for text: String) -> String? {
    guard text.utf8.count <= room else { return nil }
    let plain = "\u{1B}]52;c;\(Array(text.utf8).base64)\u{7}"
    switch multiplexer {
    case .none: return plain
    // With `set-clipboard on` tmux takes it, with `allow-passthrough on` it hands it on.
    case .tmux: return plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\"
    // GNU screen hands on strings, of 256 bytes at most in old versions.
    case .screen:
      return plain.utf8.map { $0 }.chunks(of: 252)
        .map { "\u{1B}P\(String(decoding: $0, as: UTF8.self))\u{1B}\\" }.joined()
    }
  }
}

extension Environment {
  /// A terminal that would drop the sequence, or show it as text.
  fileprivate var neverCopies: Bool {
    guard let name = self["TERM"] else { return true }
    let isOld = name.hasPrefix("vt") && name.dropFirst(2).first?.isNumber == true
    return isOld
      || ["dumb", "linux", "ansi", "cons", "sun", "eterm", "unknown"].contains {
        name.hasPrefix($0)
      }
  }
}

extension [UInt8] {
  fileprivate func chunks(of size: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
