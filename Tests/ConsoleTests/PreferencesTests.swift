import Canvas
import Files
import Testing
import Theming

@testable import Console

@Suite struct PreferencesTests {
  func preferences(
    _ arguments: [String] = [], _ settings: Settings = Settings(), isTerminal: Bool = true,
    _ variables: [String: String] = [:]
  ) throws -> Preferences {
    Preferences(
      try LookOptions.parse(arguments), settings, file: "config.toml", isTerminal: isTerminal
    ) { variables[$0] }
  }

  let settings: Settings = {
    var settings = Settings()
    (settings.theme, settings.color) = ("paper", .sixteen)
    (settings.marker, settings.mouse) = (.half, false)
    return settings
  }()

  @Test func nobodySaysAnything() throws {
    let found = try preferences()
    #expect(found.theme == .init(value: ThemeLibrary.defaultName, source: .nobody))
    #expect(found.color == .init(value: .auto, source: .nobody))
    #expect(found.marker == .init(value: .auto, source: .nobody))
    #expect(found.mouse == .init(value: true, source: .nobody))
  }

  @Test func settingsFile() throws {
    let found = try preferences([], settings)
    #expect(found.theme == .init(value: "paper", source: .settings("config.toml")))
    #expect(found.color == .init(value: .sixteen, source: .settings("config.toml")))
    #expect(found.marker == .init(value: .half, source: .settings("config.toml")))
    #expect(found.mouse == .init(value: false, source: .settings("config.toml")))
  }

  @Test func variablesBeforeSettings() throws {
    let found = try preferences([], settings, ["OPTVIZ_THEME": "dusk", "NO_COLOR": "1"])
    #expect(found.theme == .init(value: "dusk", source: .variable("OPTVIZ_THEME")))
    #expect(found.color.value == .auto, "NO_COLOR is then found")
    #expect(found.marker.value == .half)
  }

  @Test func flagsBeforeAll() throws {
    let found = try preferences(
      ["--theme", "ember", "--color", "truecolor", "--marker", "ascii", "--mouse"], settings,
      ["OPTVIZ_THEME": "dusk", "NO_COLOR": "1"])
    #expect(found.theme == .init(value: "ember", source: .flag("--theme")))
    #expect(found.color == .init(value: .direct, source: .flag("--color")))
    #expect(found.marker == .init(value: .ascii, source: .flag("--marker")))
    #expect(found.mouse == .init(value: true, source: .flag("--mouse")))
  }

  @Test func howItIsShown() throws {
    let none = try preferences()
    #expect(none.projector == .init(value: false, source: .nobody))
    #expect(none.motion == .init(value: .full, source: .nobody))
    #expect(none.pace == .init(value: .even, source: .nobody))
    var settings = Settings()
    (settings.projector, settings.motion, settings.pace) = (true, .reduced, .presenter)
    let file = try preferences([], settings)
    #expect(file.projector == .init(value: true, source: .settings("config.toml")))
    #expect(file.motion == .init(value: .reduced, source: .settings("config.toml")))
    #expect(file.pace == .init(value: .presenter, source: .settings("config.toml")))
    let flags = try preferences(
      ["--no-projector", "--motion", "full", "--pace", "even"], settings)
    #expect(flags.projector == .init(value: false, source: .flag("--projector")))
    #expect(flags.motion == .init(value: .full, source: .flag("--motion")))
    #expect(flags.pace == .init(value: .even, source: .flag("--pace")))
    #expect(try preferences(["--projector"]).projector.value)
  }

  @Test func onlyTheFlagColorsFiles() throws {
    #expect(try preferences([], settings, isTerminal: false).color.value == .auto)
    #expect(
      try preferences(["--color", "256"], settings, isTerminal: false).color.value == .indexed)
  }

  @Test func placeOfTheTheme() throws {
    let read = try Settings.parse(text: "mouse = true\ntheme = \"none\"\n", file: "config.toml")
    #expect(try preferences([], read.value).theme.source.description == "config.toml:2:9")
  }

  @Test func unknownTheme() throws {
    let library = ThemeLibrary()
    let asked: [(Preferences.Source, Console.ExitStatus)] = [
      (.flag("--theme"), .usage), (.variable("OPTVIZ_THEME"), .usage),
      (.settings("c", TextPlace(line: 2, column: 9)), .contents),
    ]
    for (source, status) in asked {
      let found = failure(of: { () throws(Failure) in
        try Appearance.theme(.init(value: "none", source: source), from: library)
      })
      #expect(found?.status == status)
      let lead = if case .flag = source { "" } else { "\(source): " }
      #expect(found?.message.hasPrefix("\(lead)there is no theme 'none'; there are ") == true)
    }
  }
}
