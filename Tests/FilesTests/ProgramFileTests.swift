import Files
import Foundation
import Testing

struct ProgramFileTests {
  @Test func isThisProgram() throws {
    let path = try #require(ProgramFile.path(startedAs: CommandLine.arguments[0]) { _ in nil })
    #expect(path.hasPrefix("/"))
    #expect(FileManager.default.isExecutableFile(atPath: path))
  }
}
