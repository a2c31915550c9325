import Foundation
import TerminalHarness
import Testing

@Suite struct PlotTests {
  @Test(arguments: [[], ["plot"]]) func withoutATerminal(_ arguments: [String]) throws {
    let ran = try Ran(arguments)
    #expect(ran.status == 0)
    #expect(ran.lines.count == 30)
    #expect(ran.lines.allSatisfy { $0.count <= 100 })
    #expect(!ran.output.contains("\u{1B}"))
    for (name, mark) in [("AdaGrad", "●"), ("RMSProp", "▲"), ("Adam", "■"), ("Newton", "◆")] {
      let line = try #require(ran.lines.suffix(4).first { $0.contains(" \(mark) \(name) ") })
      #expect(line.contains(/t \d+ +J \S+ +‖g‖ \S+ +(minimum|! at a saddle), t \d+/))
    }
  }

  @Test(arguments: [(20, 6), (40, 12), (60, 18), (99, 29), (160, 50)])
  func sizes(_ width: Int, _ height: Int) throws {
    let ran = try Ran("plot", "--size", "\(width)x\(height)")
    #expect(ran.output.split(separator: "\n", omittingEmptySubsequences: false).count == height + 1)
    #expect(ran.lines.allSatisfy { $0.count <= width })
    for mark in ["1 ● AdaGrad", "2 ▲ RMSProp", "3 ■ Adam", "4 ◆ Newton"] {
      #expect(ran.lines.suffix(4).contains { $0.hasPrefix(" \(mark) ") })
    }
  }

  @Test(arguments: [
    ("never", nil), ("16", #"\x1B\[[0-9;]*(3[0-7]|9[0-7])[;m]"#), ("256", #"\x1B\[[0-9;]*38;5;"#),
    ("truecolor", #"\x1B\[[0-9;]*48;2;"#),
  ])
  func demandedColors(_ color: String, pattern: String?) throws {
    let ran = try Ran("plot", "--color", color, environment: ["NO_COLOR": "1"])
    if let pattern {
      #expect(ran.output.contains(try Regex(pattern)))
    } else {
      #expect(!ran.output.contains("\u{1B}"))
    }
  }

  @Test func settingsDoNotColorFiles() throws {
    let folder = try Folder(["optviz/config.toml": "color = 256\nmarker = \"half\"\n"])
    let ran = try Ran("plot", environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(!ran.output.contains("\u{1B}"))
    #expect(!ran.output.contains("⣀"))
  }

  @Test func asciiAlone() throws {
    for ran in [
      try Ran("plot", environment: ["LANG": "C"]), try Ran("plot", "--marker", "ascii"),
    ] {
      #expect(ran.status == 0)
      #expect(ran.output.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func terminalsWithoutACursor(_ name: String) throws {
    var environment = Ran.environment
    environment["TERM"] = name.isEmpty ? nil : name
    let terminal = try PseudoTerminal(
      BuildProducts.program("optviz"), environment: environment, columns: 100, rows: 31)
    #expect(try terminal.waitForEnd() == .exited(status: 0))
    #expect(terminal.text.contains("◆ Newton"))
    #expect(!terminal.text.contains("\u{1B}"))
    #expect(terminal.text.split(separator: "\r\n").count == 30)
  }

  @Test func onATerminal() throws {
    let terminal = try PseudoTerminal(
      BuildProducts.program("optviz"), ["plot"], environment: Ran.environment, columns: 80, rows: 24
    )
    #expect(try terminal.waitForEnd() == .exited(status: 0))
    #expect(terminal.text.contains(/\u{1B}\[[0-9;]*38;5;/))
    #expect(terminal.text.split(separator: "\r\n").count == 23)
    #expect(!terminal.text.contains("\u{1B}[?1049h"))
  }
}
