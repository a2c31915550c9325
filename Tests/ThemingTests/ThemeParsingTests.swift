import Canvas
import Testing
import Theming

struct ThemeParsingTests {
  private static let everything = """
    format = 1
    name = "mine"
    description = "my own"
    variant = "light"
    [ui]
    background = ""
    title = "#123"
    [contour]
    ramp = ["#ffffff", "#eee"]
    line = "#000080"
    [trace]
    colors = ["#800000"]
    markers = ["x", "◆"]
    [ansi16]
    title = "bright-blue"
    border = ""
    lines = ["cyan", "white"]
    colors = ["red"]
    """

  @Test func readsEverything() throws {
    let reading = try Theme.parse(
      text: Self.everything, file: "mine.toml")
    let theme = reading.value
    #expect(reading.warnings.isEmpty)
    #expect(theme.name == "mine" && theme.description == "my own" && theme.variant == .light)
    #expect(theme.inks[.background] == .terminal)
    #expect(theme.inks[.title] == .color(SRGB(0x11, 0x22, 0x33)))
    #expect(theme.ramp == Ramp([.white, SRGB(0xEE, 0xEE, 0xEE)]))
    #expect(theme.color(.line) == SRGB(0, 0, 128))
    #expect(theme.traces == [SRGB(128, 0, 0)] && theme.markers == ["x", "◆"])
    #expect(theme.sixteen.roles[.title] == .palette(12))
    #expect(theme.sixteen.roles[.border] == .terminal)
    #expect(theme.sixteen.lines == [.palette(6), .palette(7)])
    #expect(theme.sixteen.traces == [.palette(1)])
  }

  @Test func takesTheRestFromTheRootOfItsVariant() throws {
    let library = ThemeLibrary()
    for variant in Theme.Variant.allCases {
      let text = "format = 1\nname = \"mine\"\nvariant = \"\(variant.rawValue)\"\n"
      var theme = try Theme.parse(text: text, file: "").value
      let root = try library.theme(named: "okabe-ito-\(variant.rawValue)").value
      #expect(theme.name == "mine" && theme.description.isEmpty)
      (theme.name, theme.description) = (root.name, root.description)
      #expect(theme == root)
      #expect(Set(root.inks.keys) == Set(Role.allCases))
    }
  }

  @Test func inherits() throws {
    let text = """
      format = 1
      name = "mine"
      inherits = "paper"
      ui.title = "#102030"
      """
    var theme = try Theme.parse(text: text, file: "").value
    let paper = try ThemeLibrary().theme(named: "paper").value
    #expect(theme.inks[.title] == .color(SRGB(0x10, 0x20, 0x30)))
    theme.inks[.title] = paper.inks[.title]
    (theme.name, theme.description) = (paper.name, paper.description)
    #expect(theme == paper)
  }
}
