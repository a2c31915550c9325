import Foundation
import Testing
import Theming

struct ProgramFileTests {
  @Test func isThisProgram() throws {
    let path = try #require(ProgramFile.path(startedAs: CommandLine.arguments[0]) { _ in nil })
    #expect(path.hasPrefix("/"))
    #expect(FileManager.default.isExecutableFile(atPath: path))
  }
}
