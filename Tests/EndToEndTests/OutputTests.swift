import Foundation
import TerminalHarness
import Testing

@Suite struct OutputTests {
  /// The command line that `y` shows gives the numbers that are on the screen.
  @Test func commandLineGivesTheNumbersOnTheScreen() throws {
    let opened = try Opened.paused(
      [
        "-o", "adagrad:epsilon=0.2", "-o", "rmsprop:epsilon=0.03", "-o", "adam:epsilon=0.07", "-o",
        "newton",
      ], columns: 160, rows: 40)
    opened.press("EEdO")
    try opened.settle()
    let before = opened.screen
    let t = try #require(before.iteration)
    opened.press("y")
    let sheet = try opened.wait("the command line") { $0.text.contains("any key closes") }
    let words = Self.commandLine(on: sheet)
    #expect(words.first == "optviz")
    let trace = try Command(["trace"] + words.dropFirst() + ["--format", "csv"])
    #expect(trace.messages == "")
    let shown = before.text.matches(of: /t (\d+)  J (\S+)/).map { ($0.1, $0.2) }
    #expect(shown.count == 4)
    for (label, numbers) in zip(["adagrad", "rmsprop", "adam", "newton"], shown) {
      let records = trace.output.split(separator: "\n").filter { $0.hasPrefix(label + ",") }
      let last = records[min(t, records.count - 1)].split(separator: ",")
      #expect(last[2] == numbers.0)
      let (loss, written) = (try #require(Double(last[5])), try #require(Double(numbers.1)))
      #expect(abs(loss - written) <= 0.005 * abs(written), "J \(loss) is shown as \(written)")
    }
  }

  /// The words in the sheet, whose lines go on after a backslash.
  private static func commandLine(on screen: PaintedScreen) -> [String] {
    let lines = screen.text.split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.contains("copied") } ?? 0
    let last = lines.firstIndex { $0.contains("any key closes") } ?? 0
    // Nothing but the lines, from the first column on: as the mouse selects them.
    return lines[(first + 1)..<last].map { $0.replacing(/[ ]\\ *$/, with: "") }
      .flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// `y` sends the command line for the clipboard, to terminals that are like xterm and to no others.
  @Test func copiesTheCommandLine() throws {
    let opened = try Opened.paused(columns: 160, rows: 40)
    opened.press("y")
    let sheet = try opened.wait("the command line") { $0.text.contains("any key closes") }
    let sent = try #require(
      opened.terminal.text.firstMatch(of: /\u{1B}\]52;c;([A-Za-z0-9+\/=]+)\u{7}/))
    let copied = try #require(Data(base64Encoded: String(sent.1)))
    let words = String(decoding: copied, as: UTF8.self).split(separator: " ").map(String.init)
    #expect(words == Self.commandLine(on: sheet))
  }

  @Test(arguments: ["vt220", "linux"]) func asksNoTerminalThatCannotCopy(name: String) throws {
    let opened = try Opened.paused(environment: Opened.plain.merging(["TERM": name]) { $1 })
    opened.press("y")
    try opened.wait("why nothing is copied") { $0.text.contains("not copied") }
    #expect(!opened.terminal.text.contains("\u{1B}]52"))
  }

  @Test func beginsPaused() throws {
    let opened = try Opened(["--paused"])
    try opened.wait("the first picture") { $0.iteration == 0 && $0.isPaused }
    try opened.settle()
    #expect(opened.screen.iteration == 0)
    opened.press(".")
    try opened.wait("one iteration") { $0.iteration == 1 && $0.isPaused }
  }

  @Test func writesThePicture() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".svg")
    defer { try? FileManager.default.removeItem(at: file) }
    let opened = try Opened.paused()
    opened.press("w" + String(repeating: "\u{7F}", count: 20) + file.path + "\r")
    try opened.terminal.wait("the file", seconds: Opened.patience) { _ in
      (try? String(contentsOf: file, encoding: .utf8))?.hasSuffix("</svg>\n") == true
    }
    #expect(try String(contentsOf: file, encoding: .utf8).contains("AdaGrad"))
    #expect(opened.terminal.state == .running)
  }

  /// What the program cannot write is refused, and the name can be mended.
  @Test(arguments: [("w", "png", ".svg, .txt, .ansi"), ("S", "svg", ".toml")])
  func endingsThatCannotBeWritten(_ key: String, _ ending: String, _ remedy: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let opened = try Opened.paused(columns: 160)
    opened.press(key + String(repeating: "\u{7F}", count: 20) + "\(file.path).\(ending)\r")
    try opened.wait("why it is refused") { $0.text.contains("ending that is right: \(remedy)") }
    #expect(opened.screen.text.contains("\(file.lastPathComponent).\(ending)"))
    #expect(!FileManager.default.fileExists(atPath: "\(file.path).\(ending)"))
    #expect(opened.terminal.state == .running)
  }

  /// A scene that was saved is the same when it is opened and saved again.
  @Test func savesTheScene() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    func save(_ opened: Opened, as name: String) throws -> String {
      let file = folder.appending(path: name)
      opened.press("S" + String(repeating: "\u{7F}", count: 20) + file.path + "\r")
      try opened.terminal.wait("the file", seconds: Opened.patience) { _ in
        FileManager.default.fileExists(atPath: file.path)
      }
      return try String(contentsOf: file, encoding: .utf8)
    }
    let opened = try Opened.paused(["--start", "-1.2,0.1", "--tolerance", "never"])
    opened.press("EE++")
    let text = try save(opened, as: "a.toml")
    #expect(text.contains("start = [-1.2, 0.1]") && text.contains("tolerance = \"never\""))
    let again = try Opened.paused(["--scene", "\(folder.path)/a.toml"])
    #expect(try save(again, as: "b.toml") == text)
  }
}
