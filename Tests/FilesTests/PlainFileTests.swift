import Checking
import Files
import Foundation
import Testing

struct PlainFileTests {
  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0x00], ":2:2: is no text: it has a byte of value 0"),
      ([0x61, 0xFF], ":1:2: is not text in UTF-8"),
    ] as [([UInt8], String)])
  func noText(_ bytes: [UInt8], _ end: String) throws {
    let path = try TemporaryFolder().path + "-bytes"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
    defer { unlink(path) }
    let complaint = #expect(throws: FileComplaint.self) {
      try PlainFile(path, limit: 100).bytes()
    }
    #expect(complaint?.description.hasSuffix(end) == true, "\(complaint?.description ?? "")")
  }

  @Test func aNameThatIsFree() throws {
    let folder = try TemporaryFolder()
    let free = { Folder.freeName(like: "\(folder.path)/race.svg") }
    #expect(free() == "\(folder.path)/race.svg")
    try folder.write("race.svg", "")
    #expect(free() == "\(folder.path)/race-2.svg")
    try folder.write("race-2.svg", "")
    symlink("nowhere", "\(folder.path)/race-3.svg")
    #expect(free() == "\(folder.path)/race-4.svg")
  }
}
