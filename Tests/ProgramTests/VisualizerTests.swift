import Foundation
import TerminalHarness
import Testing

/// The program on a whole screen.
@Suite struct VisualizerTests {
  func started(_ arguments: [String] = [], _ variables: [String: String] = [:]) throws
    -> PseudoTerminal
  {
    let terminal = try PseudoTerminal(
      BuildProducts.program("optviz"), arguments,
      environment: Ran.environment.merging(variables) { $1 }, columns: 100, rows: 30)
    try terminal.waitFor("Newton")
    return terminal
  }

  @Test func quits() throws {
    let terminal = try started()
    #expect(terminal.has("\u{1B}[?1049h"))
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(status: 0))
    #expect(terminal.has("\u{1B}[?1049l"))
    #expect(terminal.settings == terminal.settingsBefore)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func signals(_ number: Int32, status: Int32) throws {
    let terminal = try started()
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == .exited(status: status))
    #expect(terminal.settings == terminal.settingsBefore)
  }

  @Test func argumentsAreShown() throws {
    let terminal = try started(["--loss", "booth", "-o", "newton:label=mine", "-o", "newton"])
    try terminal.waitFor("mine")
    #expect(terminal.has("booth"))
    terminal.send("q")
    try terminal.waitForEnd()
  }

  @Test func mouseByFlagAndSettings() throws {
    let folder = try Folder(["optviz/config.toml": "mouse = false\n"])
    let variables = ["XDG_CONFIG_HOME": folder.path]
    for (arguments, isOn) in [([], false), (["--mouse"], true), (["--no-mouse"], false)] {
      let terminal = try started(arguments, variables)
      #expect(terminal.has("\u{1B}[?1000h") == isOn)
      terminal.send("q")
      try terminal.waitForEnd()
    }
  }

  @Test func wrongArgumentsLeaveTheScreenAlone() throws {
    let terminal = try PseudoTerminal(
      BuildProducts.program("optviz"), ["--start", "here"], environment: Ran.environment)
    #expect(try terminal.waitForEnd() == .exited(status: 64))
    #expect(!terminal.has("\u{1B}"))
  }
}
