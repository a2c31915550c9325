import Testing

@Suite struct TextTests {
  @Test func version() throws {
    let ran = try Ran("--version")
    #expect(ran.status == 0)
    let built =
      /\d+\.\d+\.\d+\nbuilt with Swift [\d.]+, ncurses [\d.]+ and toml\+\+ [\d.]+ for .+\n/
    #expect(ran.output.wholeMatch(of: built) != nil)
  }

  @Test func help() throws {
    let ran = try Ran("--help")
    #expect(ran.status == 0)
    let options = [
      "--loss", "-o, --optimizer", "--start", "--velocity", "--domain", "--iterations",
      "--tolerance",
      "--target", "--scene", "--theme", "--themes-dir", "--color", "--marker", "trace", "plot",
      "list",
      "lesson", "doctor",
    ]
    for option in options { #expect(ran.output.contains("  \(option)"), "\(option)") }
    #expect(ran.output.contains("Examples:"))
    #expect(try Ran("trace", "--help").output.contains("--every"))
    #expect(try Ran("plot", "--help").output.contains("--size"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completions(_ shell: String) throws {
    let ran = try Ran("--generate-completion-script", shell)
    #expect(ran.status == 0)
    #expect(ran.output.contains("rmsprop-nesterov") && ran.output.contains("okabe-ito-dark"))
  }

  @Test(arguments: ["losses", "optimizers", "themes", "lessons"]) func lists(_ kind: String) throws
  {
    let ran = try Ran("list", kind)
    #expect(ran.status == 0)
    #expect(ran.lines.allSatisfy { $0.wholeMatch(of: /[a-z0-9-]+ {2,}\S.*/) != nil })
  }

  @Test func listOfThemesInAFolder() throws {
    let folder = try Folder([
      "mine.toml":
        "format = 1\nname = \"mine\"\ninherits = \"dusk\"\ndescription = \"a\\u001b[2J\"\n",
      "broken.toml": "format = 1\nname = \"broken\"\nvariant = 7\n",
    ])
    let ran = try Ran("list", "themes", "--themes-dir", folder.path)
    #expect(ran.status == 0)
    #expect(ran.lines.last == "mine             a␛[2J")
    #expect(ran.messages.contains("optviz: \(folder.path)/broken.toml:3:11: "))
  }

  @Test func doctor() throws {
    let ran = try Ran("doctor")
    #expect(ran.status == 0)
    #expect(ran.output.contains("standard output  not a terminal"))
    #expect(ran.output.contains("colours          none: standard output is not a terminal"))
    #expect(ran.output.contains("markers          braille: the locale has UTF-8 (LANG=C.UTF-8)"))
    #expect(ran.output.contains("theme            okabe-ito-dark: default"))
  }

  @Test func doctorTellsWhatIsWrong() throws {
    let folder = try Folder([
      "optviz/config.toml": "color = 257\n",
      "optviz/themes/odd.toml": "format = 1\nname = \"odd\"\ninherits = \"dusk\"\nfoo = 1\n",
    ])
    let ran = try Ran("doctor", environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(ran.status == 0)
    #expect(ran.output.contains("error            \(folder.path)/optviz/config.toml:1:9: color is"))
    #expect(
      ran.output.contains("warning          \(folder.path)/optviz/themes/odd.toml:4:1: \"foo\""))
  }
}
