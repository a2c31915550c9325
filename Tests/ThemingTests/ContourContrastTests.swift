import Canvas
import Testing
import Theming

/// A landscape is what the program is about: its lines are seen on every band, as they are shown.
struct ContourContrastTests {
  @Test(arguments: ShippedThemesTests.names, [ColorDepth.direct, .indexed])
  func linesStandOut(name: String, depth: ColorDepth) throws {
    let theme = try #require(ShippedThemesTests.themes.first { $0.name == name })
    let wanted = ["high-contrast", "projector"].contains(name) ? 4.5 : 3
    #expect(theme.contrast == wanted)
    for count in [1, 2, 6, 15, 64] {
      for band in Palette(theme, depth: depth).bands(count) {
        let (line, fill) = (shown(band.line.foreground), shown(band.fill))
        let contrast = try #require(line).contrast(with: #require(fill))
        #expect(contrast >= wanted, "\(contrast)")
      }
    }
  }

  /// Where the theme's own line colour is too near, lines go on to black or white.
  @Test func reachesWhatIsAsked() throws {
    var theme = ShippedThemesTests.themes[0]
    theme.inks[.line] = .color(SRGB(theme.ramp.color(at: 0.5)))
    for band in Palette(theme, depth: .direct).bands(9) {
      let (line, fill) = (shown(band.line.foreground), shown(band.fill))
      #expect(try #require(line).contrast(with: #require(fill)) >= 3)
    }
  }

  @Test(arguments: ["2.9", "22", "\"high\""])
  func refusesNoContrast(value: String) {
    let text =
      "format = 1\nname = \"a\"\nvariant = \"dark\"\n[contour]\ncontrast = \(value)\n"
    let problem = #expect(throws: (any Error).self) { try Theme.parse(text: text, file: "a.toml") }
    #expect(
      problem.map { "\($0)".hasPrefix("a.toml:5:12: ") } ?? false, "\(String(describing: problem))")
  }
}
