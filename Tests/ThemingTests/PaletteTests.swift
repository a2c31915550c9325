import Canvas
import Testing
import Theming

/// A colour as every terminal shows it; nil for those that are the user's own.
private func shown(_ color: Color) -> SRGB? {
  switch color {
  case .terminal: nil
  case .rgb(let red, let green, let blue): SRGB(red, green, blue)
  case .palette(let index):
    switch Int(index) {
    case ..<16: nil
    case ..<232: cube(Int(index) - 16)
    case let grey:
      SRGB(UInt8(8 + 10 * (grey - 232)), UInt8(8 + 10 * (grey - 232)), UInt8(8 + 10 * (grey - 232)))
    }
  }
}

private func cube(_ index: Int) -> SRGB {
  func level(_ value: Int) -> UInt8 { value == 0 ? 0 : UInt8(55 + 40 * value) }
  return SRGB(level(index / 36), level(index / 6 % 6), level(index % 6))
}

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
      #expect(shown(palette.path(run: run).foreground) == trace)
    }
    #expect(palette.path(run: theme.traces.count) == palette.path(run: 0))
  }

  @Test(arguments: names) func indexedColoursAreFixedOnes(name: String) throws {
    let palette = Palette(try theme(name), depth: .indexed)
    let bands = palette.bands(24)
    var colors = Role.allCases.map(palette.color) + bands.flatMap { [$0.fill, $0.line.foreground] }
    colors += (0..<8).flatMap { run in
      [0, 0.5, 1].map { palette.path(run: run, age: $0).foreground }
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
        let head = try #require(shown(palette.path(run: run).foreground))
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
      let path = try #require(shown(palette.path(run: run).foreground))
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
        try #require(shown(palette.path(run: run, age: Double(step) / 10).foreground))
      }
      let contrasts = shades.map { $0.contrast(with: background) }
      #expect(contrasts == contrasts.sorted(by: >))
      #expect(contrasts[10] < contrasts[0])
      for stop in theme.ramp.stops { #expect(shades[10].contrast(with: stop) >= 2.99) }
    }
    #expect(palette.path(run: 0, age: -5) == palette.path(run: 0, age: 0))
    #expect(palette.path(run: 0, age: 7) == palette.path(run: 0, age: 1))
  }

  @Test(arguments: names) func sixteenUsesTheUsersColours(name: String) throws {
    let palette = Palette(try theme(name), depth: .sixteen)
    var styles = Role.allCases.map(palette.style) + palette.bands(9).flatMap { [$0.line, $0.text] }
    styles += (0..<9).map { palette.path(run: $0) }
    for color in styles.flatMap({ [$0.foreground, $0.background] }) {
      guard case .palette(let index) = color else { continue }
      #expect(index < 16)
    }
    #expect(Set(palette.bands(9).map(\.fill)) == [palette.color(.background)])
    for run in 0..<6 { #expect(palette.path(run: run).foreground != palette.color(.background)) }
  }

  @Test func noneUsesAttributesAlone() throws {
    let palette = Palette(try theme("okabe-ito-dark"), depth: .none)
    var styles = Role.allCases.map(palette.style) + palette.bands(3).flatMap { [$0.line, $0.text] }
    styles += [palette.path(run: 0), palette.path(run: 1, age: 1)]
    for style in styles { #expect(style.foreground == .terminal && style.background == .terminal) }
    #expect(palette.path(run: 3).attributes == .bold)
    #expect(palette.path(run: 3, age: 1).attributes == [])
    #expect(palette.bands(3)[1].line.attributes == .dim)
    #expect(palette.style(.error) != palette.style(.warning))
  }

  @Test func terminalsOwnColourStaysSo() throws {
    var theme = try theme("ember")
    theme.inks[.background] = .terminal
    for depth in ColorDepth.allCases {
      #expect(Palette(theme, depth: depth).style(.title).background == .terminal)
    }
  }

  @Test func marks() throws {
    var theme = try theme("okabe-ito-dark")
    theme.markers = ["◆", "A"]
    let palette = Palette(theme, depth: .direct)
    #expect((0..<3).map { palette.mark(run: $0, ascii: false).base } == ["◆", "A", "◆"])
    let plain = (0..<9).map { palette.mark(run: $0, ascii: true).base }
    #expect(plain[0] == "o" && plain[1] == "A" && plain[2] == "+")
    #expect(plain.filter(\.isASCII) == plain)
    theme.markers = ["●"]
    let fallback = (0..<9).map { Palette(theme, depth: .none).mark(run: $0, ascii: true) }
    #expect(Set(fallback).count == 9)
  }
}
