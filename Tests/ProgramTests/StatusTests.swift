import Foundation
import Testing

@Suite struct StatusTests {
  @Test(
    arguments: [
      ["--loss", "rosenbrok"], ["--start", "1"], ["--start", "nan,0"], ["--domain", "1,1,0,1"],
      ["--steps", "-1"], ["trace", "--every", "0"], ["-o", "adamm"], ["-o", "adam:x=1"], ["stray"],
      ["--theme", "none"], ["trace", "--theme", "none"], ["list", "nothing"], ["--color", "17"],
      ["plot", "--size", "0x1"], ["trace", "--format", "xml"], ["--unknown"], ["--marker"],
    ]) func wrongArguments(_ arguments: [String]) throws
  {
    let ran = try Ran(arguments)
    #expect(ran.status == 64)
    #expect(ran.output.isEmpty)
    #expect(ran.messages.hasPrefix("optviz: "))
  }

  @Test func badSettings() throws {
    let folder = try Folder(["optviz/config.toml": "mouse = true\ncolor = 257\n"])
    for command in ["plot", "--color=never"] {
      let ran = try Ran(command, environment: ["XDG_CONFIG_HOME": folder.path])
      #expect(ran.status == 65)
      #expect(ran.messages.hasPrefix("optviz: \(folder.path)/optviz/config.toml:2:9: color "))
    }
  }

  @Test func unknownThemeInSettings() throws {
    let folder = try Folder(["optviz/config.toml": "theme = \"none\"\n"])
    let ran = try Ran("plot", environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(ran.status == 65)
    #expect(ran.messages.hasPrefix("optviz: \(folder.path)/optviz/config.toml:1:9: there is no "))
  }

  @Test func settingsThatCannotBeRead() throws {
    let folder = try Folder(["optviz/config.toml/file": ""])
    #expect(try Ran("plot", environment: ["XDG_CONFIG_HOME": folder.path]).status == 66)
  }

  @Test func badTheme() throws {
    let folder = try Folder(["bad.toml": "format = 1\nname = \"bad\"\nvariant = \"dim\"\n"])
    let ran = try Ran("plot", "--theme", "bad", "--themes-dir", folder.path)
    #expect(ran.status == 65)
    #expect(ran.messages.hasPrefix("optviz: \(folder.path)/bad.toml:3:11: there is no variant "))
  }

  @Test(
    arguments: [["trace"], ["plot"], ["list"], ["doctor"], ["--help"], []])
  func fullDisk(_ arguments: [String]) throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let ran = try Ran(arguments, output: full)
    #expect(ran.status == 74)
    #expect(ran.messages.hasPrefix("optviz: standard output: cannot be written: "))
  }

  @Test func readerThatGoesAway() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let ran = try Ran("trace", "--steps", "100000", output: pipe.fileHandleForWriting)
    #expect(ran.wasKilled ? ran.status == SIGPIPE : ran.status == 0)
    #expect(ran.messages.isEmpty)
  }
}
