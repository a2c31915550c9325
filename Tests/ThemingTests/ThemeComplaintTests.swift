import Tables
import Testing
import Theming

/// What reading a text complains of, as the user sees it; nil if it is fine.
private func complaint(_ text: String) -> String? {
  do {
    _ = try Theme.parse(text: text, file: "t.toml")
    return nil
  } catch {
    return error.description
  }
}

struct ThemeComplaintTests {
  static let head = "format = 1\nname = \"mine\"\nvariant = \"dark\"\n"

  @Test(arguments: [
    ("", "t.toml:1:1: format is missing; write format = 1 at the top"),
    ("format = 2", "t.toml:1:10: format cannot be 2; it wants 1"),
    ("format = \"1\"", "t.toml:1:10: format is text; it wants 1"),
    ("format = 1", "t.toml:1:1: name is missing; write name = \"…\", as the file is called"),
    (
      "format = 1\nname = \"Mine!\"",
      "t.toml:2:8: name cannot be \"Mine!\"; it wants lower-case letters, digits and hyphens"
    ),
    (
      "format = 1\nname = \"mine\"",
      "t.toml:1:1: variant is missing; write variant = \"dark\" or \"light\", or inherits"
    ),
    (
      "format = 1\nname = \"mine\"\n  variant =  \"grey\"",
      "t.toml:3:14: there is no variant 'grey'; there are dark, light"
    ),
  ])
  func complainsOfTheHead(text: String, expected: String) {
    #expect(complaint(text) == expected)
  }

  @Test func wrongColour() {
    #expect(
      complaint(Self.head + "[ui]\n# \"#fff\"\ntitle = \"reddish\"\n")
        == "t.toml:6:9: ui.title cannot be \"reddish\"; "
        + "it wants \"#rrggbb\", \"#rgb\", or \"\" for the terminal's own colour")
    #expect(
      complaint(Self.head + "ui = { title = 12 }")
        == "t.toml:4:16: ui.title is a number; "
        + "it wants \"#rrggbb\", \"#rgb\", or \"\" for the terminal's own colour")
  }

  @Test func pointsAtTheBadStop() {
    let text =
      Self.head + """
        [contour]
        ramp = [ # "ramp", [1, 2]
          "#000000",
          '#112233',   # a "stop"
          "#11223",
        ]
        """
    #expect(
      complaint(text)
        == "t.toml:8:3: contour.ramp cannot be \"#11223\"; it wants \"#rrggbb\" or \"#rgb\"")
    #expect(
      complaint(Self.head + "contour.ramp = [\"#000\", \"\"]")
        == "t.toml:4:25: contour.ramp cannot be \"\"; it wants \"#rrggbb\" or \"#rgb\"")
  }

  @Test(arguments: [1, 17]) func rampHasTwoToSixteenStops(count: Int) {
    let stops = Array(repeating: "\"#000\"", count: count).joined(separator: ",")
    #expect(
      complaint(Self.head + "[contour]\nramp = [\(stops)]")
        == "t.toml:5:8: contour.ramp has \(count) entries; it wants 2 to 16")
  }

  @Test(arguments: ["ab", "", " ", "世", "🙂", "e\u{301}", "\\u0007", "\\u200B"])
  func refusesMark(mark: String) throws {
    let text = try #require(complaint(Self.head + "[trace]\nmarkers = [\"o\", \"\(mark)\"]"))
    #expect(text.hasPrefix("t.toml:5:17: trace.markers cannot be "))
    #expect(!text.unicodeScalars.contains { $0.value < 32 })
  }

  @Test func complainsOfSyntax() throws {
    #expect(
      complaint(Self.head + "[ui\n") == "t.toml:4:4: not TOML: the end of the line instead of ']'")
    let twice = try #require(complaint("format = 1\nformat = 1\n"))
    #expect(twice.hasPrefix("t.toml:2:"))
  }

  @Test func unknownParent() throws {
    let unknown = try #require(complaint("format = 1\nname = \"a\"\ninherits = \"nobody\""))
    #expect(
      unknown.hasPrefix("t.toml:3:12: there is no theme 'nobody'; there are okabe-ito-dark"))
  }

  @Test func warnsOfUnknownKeys() throws {
    let text =
      Self.head + """
        colour = 1
        [ui]
        "tit\\u001ble" = ""
        title = "#fff"
        [extra.deep]
        x = 1
        """
    let reading = try Theme.parse(text: text, file: "t.toml")
    #expect(reading.value.color(.title) == .white)
    #expect(
      reading.warnings.map(\.description.prefixToSemicolon) == [
        "t.toml:4:1: \"colour\" means nothing here", "t.toml:8:2: \"extra\" means nothing here",
        "t.toml:6:1: \"ui.tit␛le\" means nothing here",
      ])
  }
}

extension String {
  fileprivate var prefixToSemicolon: String { String(prefix { $0 != ";" }) }
}
