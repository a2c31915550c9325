import Canvas
import Checking
import Files
import Foundation
import Tables
import Testing

@testable import Theming

struct ThemeLibraryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String, _ rest: String = "variant = \"dark\"") -> String {
    "format = 1\nname = \"\(name)\"\n\(rest)\n"
  }

  private func complaint(_ name: String, in library: ThemeLibrary) -> Complaint? {
    do {
      _ = try library.theme(named: name)
      return nil
    } catch {
      return error
    }
  }

  @Test func firstFoundWins() throws {
    try folder.write("one/mine.toml", text("mine", "variant = \"light\""))
    try folder.write("two/mine.toml", text("mine"))
    try folder.write("two/paper.toml", text("paper"))
    try folder.write("two/Not A Name.toml", "")
    try folder.write("two/readme.txt", "")
    let library = ThemeLibrary(folders: ["one", "none", "two"].map { "\(folder.path)/\($0)" })
    #expect(library.names == ThemeLibrary().names + ["mine"])
    #expect(try library.theme(named: "mine").value.variant == .light)
    #expect(try library.theme(named: "paper").value.variant == .dark)
  }

  @Test func brokenFileStopsOnlyWhenAskedFor() throws {
    let path = try folder.write("broken.toml", "format = 1\nname = broken\n")
    try folder.write("odd.toml", text("odd", "variant = \"dark\"\nx = 1"))
    let library = ThemeLibrary(folders: [folder.path])
    #expect(try library.theme(named: ThemeLibrary.defaultName).warnings.isEmpty)
    let error = try #require(complaint("broken", in: library))
    #expect(error.file == path && error.place?.line == 2 && error.problem.severity == .contents)
    let all = library.all()
    #expect(all.value.map(\.name) == ThemeLibrary().names + ["odd"])
    #expect(all.warnings.map(\.file) == [path, "\(folder.path)/odd.toml"])
    #expect(all.warnings.last?.place == TextPlace(line: 4, column: 1))
  }

  @Test func inheritsThroughFiles() throws {
    try folder.write("a.toml", text("a", "inherits = \"b\"\nui.title = \"#111\""))
    try folder.write(
      "b.toml", text("b", "inherits = \"paper\"\nui = { title = \"#222\", key = \"#333\" }"))
    let library = ThemeLibrary(folders: [folder.path])
    let theme = try library.theme(named: "a").value
    let paper = try library.theme(named: "paper").value
    #expect(theme.color(.title) == SRGB("#111") && theme.color(.key) == SRGB("#333"))
    #expect(theme.ramp == paper.ramp && theme.variant == .light)
  }

  @Test func circles() throws {
    for (name, parent) in [("a", "b"), ("b", "c"), ("c", "b"), ("self", "self")] {
      try folder.write("\(name).toml", text(name, "inherits = \"\(parent)\""))
    }
    let library = ThemeLibrary(folders: [folder.path])
    let error = try #require(complaint("a", in: library))
    #expect(error.problem == .circle(["a", "b", "c", "b"]))
    #expect(error.file == "\(folder.path)/c.toml" && error.place == TextPlace(line: 3, column: 12))
    #expect(complaint("self", in: library)?.problem == .circle(["self", "self"]))
  }

  @Test func errorsOfAParentNameItsFile() throws {
    let path = try folder.write("b.toml", text("b", "variant = 1"))
    try folder.write("a.toml", text("a", "inherits = \"b\""))
    let error = try #require(complaint("a", in: ThemeLibrary(folders: [folder.path])))
    #expect(error.file == path)
  }

  @Test func nameIsTheFiles() throws {
    try folder.write("mine.toml", text("yours"))
    let reading = try ThemeLibrary(folders: [folder.path]).theme(named: "mine")
    #expect(reading.value.name == "mine")
    #expect(reading.warnings.map(\.problem) == [.otherName(name: "yours", file: "mine")])
  }

  @Test func unknownTheme() throws {
    let error = try #require(complaint("nobody\u{1B}[31m", in: ThemeLibrary()))
    #expect(error.problem.severity == .usage)
    #expect(
      error.description.hasPrefix("there is no theme 'nobody␛[31m'; there are okabe"))
  }

  @Test func badFiles() throws {
    try folder.write("large.toml", "#" + String(repeating: "x", count: 1 << 20))
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/folder.toml", withIntermediateDirectories: true)
    #expect(mkfifo("\(folder.path)/pipe.toml", 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/loop.toml", withDestinationPath: "loop.toml")
    try Data([0x61, 0xFF]).write(to: URL(filePath: "\(folder.path)/latin.toml"))
    let library = ThemeLibrary(folders: [folder.path])
    let problems = ["large", "folder", "pipe", "loop", "latin"].map {
      complaint($0, in: library)?.problem
    }
    #expect(problems[0] == .file(.tooLarge(limit: 1 << 20)))
    #expect(problems[1] == .file(.notAFile) && problems[2] == .file(.notAFile))
    #expect(problems[3]?.severity == .unreadable)
    #expect(problems[4] == .file(.notUTF8))
  }
}
