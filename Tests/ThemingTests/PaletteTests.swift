import Canvas
import Testing
import Theming

struct PaletteTests {
  static let themes = ThemeLibrary().all().value
  static let names = themes.map(\.name)

  func theme(_ name: String) throws -> Theme {
    try #require(Self.themes.first { $0.name == name })
  }

  @Test func directColoursAreTheThemesOwn() throws {
    let theme = try theme("okabe-ito-dark")
    let palette = Palette(theme, depth: .direct)
    for role in Role.allCases { #expect(shown(palette.color(role)) == theme.color(role)) }
    let bands = palette.bands(theme.ramp.stops.count)
    #expect(bands.map { shown($0.fill) } == theme.ramp.stops)
    for (run, trace) in theme.traces.enumerated() {
      #expect(shown(palette.path(trace: run).foreground) == trace)
    }
    #expect(palette.path(trace: theme.traces.count) == palette.path(trace: 0))
  }

  @Test(arguments: names) func indexedColoursAreFixedOnes(name: String) throws {
    let palette = Palette(try theme(name), depth: .indexed)
    let bands = palette.bands(24)
    var colors = Role.allCases.map(palette.color) + bands.flatMap { [$0.fill, $0.line.foreground] }
    colors += (0..<8).flatMap { run in
      [0, 0.5, 1].map { palette.path(trace: run, age: $0).foreground }
    }
    for color in colors { #expect(shown(color) != nil, "\(color)") }
  }

  @Test func indexedColoursAreTheNearest() throws {
    let stops = [SRGB(0, 0, 0), SRGB(95, 135, 175), SRGB(8, 8, 8), SRGB(255, 255, 255)]
    var theme = try theme("okabe-ito-dark")
    theme.ramp = Ramp(stops)
    #expect(Palette(theme, depth: .indexed).bands(4).map { shown($0.fill) } == stops)
    theme.ramp = Ramp([SRGB(97, 133, 174), SRGB(10, 9, 7)])
    #expect(
      Palette(theme, depth: .indexed).bands(2).map { shown($0.fill) }
        == [SRGB(95, 135, 175), SRGB(8, 8, 8)])
  }

  /// A contour line shows on its band, on its lighter side in the dark, and far less than a path.
  @Test(arguments: names) func linesRecede(name: String) throws {
    let theme = try theme(name)
    let palette = Palette(theme, depth: .direct)
    for band in palette.bands(24) {
      let fill = try #require(shown(band.fill))
      let line = try #require(shown(band.line.foreground))
      #expect(band.line.background == band.fill)
      let rise = line.oklab.lightness - fill.oklab.lightness
      #expect((theme.variant == .dark ? rise : -rise) > 0.05, "\(fill) \(line)")
      for run in theme.traces.indices {
        let head = try #require(shown(palette.path(trace: run).foreground))
        #expect(head.contrast(with: fill) > line.contrast(with: fill))
      }
    }
  }

  @Test(arguments: names, [ColorDepth.direct, .indexed])
  func textOnBandsIsReadable(name: String, depth: ColorDepth) throws {
    for band in Palette(try theme(name), depth: depth).bands(24) {
      let text = try #require(shown(band.text.foreground))
      let fill = try #require(shown(band.fill))
      #expect(text.contrast(with: fill) >= 4.5)
    }
  }

  @Test(arguments: names) func pathsCarryInIndexedColours(name: String) throws {
    let theme = try theme(name)
    let palette = Palette(theme, depth: .indexed)
    for run in theme.traces.indices {
      let path = try #require(shown(palette.path(trace: run).foreground))
      for fill in palette.bands(64).compactMap({ shown($0.fill) }) {
        #expect(path.contrast(with: fill) >= 4.5, "\(run) \(path) \(fill)")
      }
    }
  }

  /// Brightest at the head, never less than 3 to 1 against a band.
  @Test(arguments: names) func pathsFadeTowardsTheTail(name: String) throws {
    let theme = try theme(name)
    let palette = Palette(theme, depth: .direct)
    let background = theme.color(.background)
    for run in theme.traces.indices {
      let shades = try (0...10).map { step in
        try #require(shown(palette.path(trace: run, age: Double(step) / 10).foreground))
      }
      let contrasts = shades.map { $0.contrast(with: background) }
      #expect(contrasts == contrasts.sorted(by: >))
      #expect(contrasts[10] < contrasts[0])
      for stop in theme.ramp.stops { #expect(shades[10].contrast(with: stop) >= 2.99) }
    }
    #expect(palette.path(trace: 0, age: -5) == palette.path(trace: 0, age: 0))
    #expect(palette.path(trace: 0, age: 7) == palette.path(trace: 0, age: 1))
  }
}
