import Checking
import Foundation
import TerminalHarness
import Testing

/// Random keys, sizes and in the end a signal, into the program in a pseudo-terminal: whatever comes, it runs
/// on, ends when it is told to, and leaves the terminal as it was.
///
/// The same attacks every time; `make attack` makes more of them (`OPTVIZ_ATTACKS`), from the seed
/// `OPTVIZ_SEED` on. A failure tells the seed and what was typed.
@Suite struct AttackTests {
  static let seeds: [UInt64] = {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["OPTVIZ_SEED"].flatMap(UInt64.init) ?? 1
    let count = environment["OPTVIZ_ATTACKS"].flatMap(UInt64.init) ?? 6
    return Array(first..<first + max(1, count))
  }()

  private static let arguments = [
    [], ["--loss", "beale"], ["--loss", "a=3; x^2+a*y^2", "--theme", "projector"],
    ["--loss", "outlier", "--batch", "3"], ["lesson", "newton-one-step"],
  ]

  @Test(arguments: seeds) func runsOnAndEnds(seed: UInt64) throws {
    var attack = Attack(seed: seed)
    let folder = try FileManager.default.url(
      for: .itemReplacementDirectory, in: .userDomainMask,
      appropriateFor: FileManager.default.temporaryDirectory, create: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = Self.arguments[Int(seed) % Self.arguments.count]
    // Files that the keys write are to be elsewhere.
    let script = "cd '\(folder.path)' && exec '\(BuildProducts.program("optviz"))' \"$@\""
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", script, "optviz"] + words, environment: Opened.plain, columns: 100,
      rows: 30)
    try terminal.wait("the first picture", seconds: Opened.patience) { $0.output.count > 1000 }
    for _ in 0..<120 where terminal.state == .running {
      if attack.isLucky(outOf: 3) {
        let (columns, rows) = attack.size()
        terminal.resize(columns: columns, rows: rows)
      }
      terminal.send(attack.keys())
      try terminal.wait("all to be read", seconds: Opened.patience) {
        $0.unread == 0 || $0.state != .running
      }
    }
    // A search that happens to choose it has ended the program.
    if terminal.state == .exited(status: 0) { return }
    #expect(terminal.state == .running, "seed \(seed), typed \(attack.typed.debugDescription)")
    let signal = attack.signal()
    terminal.signal(signal.number)
    let end = try terminal.waitForEnd(seconds: Opened.patience)
    #expect(end == signal.end, "seed \(seed), typed \(attack.typed.debugDescription)")
    expectRestored(terminal)
  }
}

/// A source of what to type and do.
private struct Attack {
  private var random: SplitMix
  private(set) var typed = ""

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func isLucky(outOf chances: Int) -> Bool {
    Int.random(in: 0..<chances, using: &random) == 0
  }

  mutating func size() -> (Int, Int) {
    let sizes = [(1, 1), (20, 6), (40, 12), (60, 18), (80, 24), (100, 30), (160, 48), (3, 60)]
    return isLucky(outOf: 2)
      ? sizes.randomElement(using: &random)!
      : (Int.random(in: 1...200, using: &random), Int.random(in: 1...60, using: &random))
  }

  /// Some keys at once; none that ends the program or stops it.
  mutating func keys() -> String {
    var keys = ""
    for _ in 0..<Int.random(in: 1...25, using: &random) { keys += key() }
    typed += keys
    return keys
  }

  private mutating func key() -> String {
    let plain = Array(" .,><[]rRebdDoOuUaAxkKzZvglLtTcmMPfFpn012345\t\r\u{7F}/?yjwS+-=sGi")
    let sequences = [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[1;2C", "\u{1B}[1;5A", "\u{1B}[H",
      "\u{1B}[F", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[3~", "\u{1B}[Z", "\u{1B}OP", "\u{1B}",
      "\u{1B}[<0;20;10M", "\u{1B}[<0;20;10m", "\u{1B}[<32;25;12M", "\u{1B}[<64;30;9M",
      "\u{1B}[200~x^2 + y\nq\u{1B}[201~", "\u{1B}]11;rgb:00/00/00\u{7}", "\u{1B}[1;-99999999A",
      "\u{1B}P1$r0m\u{1B}\\", "x^2+3y^2\r", "1.5,-2\r", "\u{0}", "é", "水", "\u{301}", "\u{80}",
    ]
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<7: return String(plain.randomElement(using: &random)!)
    case 7..<9: return sequences.randomElement(using: &random)!
    default:
      // Any byte but those that end or stop: Ctrl-C, Ctrl-\, Ctrl-Z, Ctrl-Y, Ctrl-S and q.
      let byte = UInt8.random(in: 1...126, using: &random)
      return [3, 0x1C, 0x1A, 0x19, 0x13, 0x11, 0x71].contains(byte)
        ? " " : String(UnicodeScalar(byte))
    }
  }

  mutating func signal() -> (number: Int32, end: ProgramState) {
    let ends: [(number: Int32, end: ProgramState)] = [
      (SIGTERM, .exited(status: 143)), (SIGINT, .exited(status: 130)),
      (SIGHUP, .exited(status: 129)), (SIGUSR1, .killed(by: SIGUSR1)),
      (SIGQUIT, .killed(by: SIGQUIT)), (SIGSEGV, .killed(by: SIGSEGV)),
    ]
    return ends.randomElement(using: &random)!
  }
}
