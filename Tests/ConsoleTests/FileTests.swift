import Checking
import Foundation
import Testing

@testable import Console

/// Texts that are written into files.
@Suite struct FileTests {
  @Test func wholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("f.toml", "before")
    #expect("after\n".written(to: path) == nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "after\n")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/taken", withIntermediateDirectories: false)
    #expect("x".written(to: "\(folder.path)/taken") == "cannot be written: Is a directory")
    #expect(
      "x".written(to: "\(folder.path)/none/f") == "cannot be written: No such file or directory")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["f.toml", "taken"])
  }
}
