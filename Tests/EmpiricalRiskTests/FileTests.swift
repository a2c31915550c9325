import EmpiricalRisk
import Foundation
import Testing

/// Files that cannot be read, or not as text.
@Suite struct FileTests {
  static func path(_ name: String) -> String { NSTemporaryDirectory() + "optviz-data-\(name)" }

  static func complaint(about path: String) -> DataComplaint? {
    do {
      _ = try DataSet(contentsOf: path, .linear)
      return nil
    } catch {
      return error
    }
  }

  @Test func unreadable() throws {
    let missing = try #require(Self.complaint(about: "/nonexistent/f.csv"))
    #expect(missing.problem.severity == .unreadable && missing.place == nil)
    #expect(missing.description == "/nonexistent/f.csv: cannot be read: No such file or directory")
    #expect(Self.complaint(about: "/")?.problem == .file(.notAFile))
    #expect(Self.complaint(about: "/dev/zero")?.problem == .file(.notAFile))
  }

  @Test func notText() throws {
    let path = Self.path("latin1.csv")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("x,y\n1,é".utf8 + [0xE9, 0x0A]).write(to: URL(filePath: path))
    #expect(Self.complaint(about: path)?.description == "\(path):2:4: is not text in UTF-8")
  }

  /// A terabyte that takes no room on the disk is refused without being read, which would take hours.
  @Test(.timeLimit(.minutes(1))) func tooLarge() throws {
    let path = Self.path("large.csv")
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 1 << 40)
    #expect(Self.complaint(about: path)?.problem == .file(.tooLarge(limit: DataLimits.bytes)))
  }
}
