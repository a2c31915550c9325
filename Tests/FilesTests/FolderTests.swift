import Checking
import Files
import Foundation
import Testing

@Suite struct FolderTests {
  @Test func firstFolderWins() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("one/a.toml", "")
    try folder.write("two/a.toml", "")
    let second = try folder.write("two/b-2.toml", "")
    for name in ["two/B.toml", "two/c.txt", "two/.toml", "two/d e.toml"] {
      try folder.write(name, "")
    }
    let found = Folder.files(
      in: ["one", "none", "two"].map { "\(folder.path)/\($0)" }, ending: ".toml")
    #expect(found.keys.sorted() == ["a", "b-2"])
    #expect(found["a"].map { URL(filePath: $0).standardizedFileURL.path } == first)
    #expect(found["b-2"].map { URL(filePath: $0).standardizedFileURL.path } == second)
  }

  @Test func current() {
    #expect(Folder.current == FileManager.default.currentDirectoryPath)
  }
}
