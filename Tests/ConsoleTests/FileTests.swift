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

  @Test func whatIsThereIsKept() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("f.toml", "before")
    let other = try folder.write("f.toml.part", "the user's own")
    chmod(path, 0o600)
    symlink("f.toml", "\(folder.path)/link")
    #expect("after\n".written(to: "\(folder.path)/link") == nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "after\n")
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "the user's own")
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(lstat("\(folder.path)/link", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func whatIsNoPlainFileIsRefused() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    mkfifo(pipe, 0o600)
    #expect("x".written(to: pipe) == "cannot be written: it is no plain file")
    #expect("x".written(to: "/dev/null") == "cannot be written: it is no plain file")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left == ["pipe"])
  }
}
