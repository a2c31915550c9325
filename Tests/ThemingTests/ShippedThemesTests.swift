import Canvas
import Foundation
import Testing
import Theming

struct ShippedThemesTests {
  static let reading = ThemeLibrary().all()
  static let themes = reading.value
  static let names = themes.map(\.name)
  static let texts: [Role] = [.foreground, .dim, .title, .key, .warning, .error, .minimum]

  @Test func areAllThere() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    let names = ThemeLibrary().names
    #expect(
      Set(files) == Set(names),
      "Every file in themes/ needs its line in Themes.all (themes/Themes.swift).")
    #expect(names.count >= 8)
    #expect(names[0] == "okabe-ito-dark")
    #expect(ThemeLibrary.defaultName == names[0])
  }

  @Test func areFaultless() {
    #expect(Self.reading.warnings.map(\.description) == [])
    #expect(Self.themes.map(\.name) == ThemeLibrary().names)
    for theme in Self.themes {
      #expect(!theme.description.isEmpty, "\(theme.name) has no description")
    }
    #expect(Set(Self.themes.map(\.description)).count == Self.themes.count)
  }

  /// The paths stand out from every band, also between the stops, and from the background.
  @Test(arguments: names) func pathsCarry(name: String) throws {
    let theme = try #require(Self.themes.first { $0.name == name })
    let bands = theme.ramp.bands(64).map(SRGB.init) + [theme.color(.background)]
    for trace in theme.traces {
      let least = bands.map { $0.contrast(with: trace) }.min() ?? 0
      #expect(least >= 4.5, "\(trace) has \(least)")
    }
  }

  @Test(arguments: names) func textIsReadable(name: String) throws {
    let theme = try #require(Self.themes.first { $0.name == name })
    for role in Self.texts {
      let contrast = theme.color(role).contrast(with: theme.color(.background))
      #expect(contrast >= 4.5, "\(role) has \(contrast)")
    }
    #expect(theme.color(.focus).contrast(with: theme.color(.background)) >= 3)
  }

  @Test(arguments: names.filter { ["high-contrast", "projector"].contains($0) })
  func highContrastIsHigh(name: String) throws {
    let theme = try #require(Self.themes.first { $0.name == name })
    for band in theme.ramp.bands(64).map(SRGB.init) {
      for trace in theme.traces { #expect(trace.contrast(with: band) >= 7, "\(trace) \(band)") }
    }
    for role in Self.texts {
      #expect(theme.color(role).contrast(with: theme.color(.background)) >= 7, "\(role)")
    }
  }

  @Test(arguments: names) func rampRecedes(name: String) throws {
    let theme = try #require(Self.themes.first { $0.name == name })
    for band in theme.ramp.bands(64) {
      #expect(
        theme.variant == .dark ? band.lightness <= 0.5 : band.lightness >= 0.85,
        "\(band)")
      #expect(band.chroma < 0.1, "\(band)")
    }
  }

  /// Heights rise away from the background, so that shade alone tells high from low.
  @Test(arguments: names) func rampIsMonotonic(name: String) throws {
    let theme = try #require(Self.themes.first { $0.name == name })
    let lightness = theme.ramp.bands(16).map(\.lightness)
    let rising = theme.variant == .dark ? lightness : lightness.reversed()
    for (low, high) in zip(rising, rising.dropFirst()) { #expect(low < high) }
  }

  /// 0.07 is more than three just noticeable differences.
  @Test(arguments: names.filter { $0.hasPrefix("okabe-ito") })
  func pathsDifferToEveryEye(name: String) throws {
    let theme = try #require(Self.themes.first { $0.name == name })
    let seen = ColorBlindness.allCases.map { eye in theme.traces.map(eye.seen) }
    for colors in seen + [theme.traces.map(\.oklab)] {
      for (index, color) in colors.enumerated() {
        for other in colors[(index + 1)...] { #expect(color.distance(to: other) >= 0.07) }
      }
    }
  }

  @Test(arguments: names) func pathsDiffer(name: String) throws {
    let theme = try #require(Self.themes.first { $0.name == name })
    let colors = theme.traces.map(\.oklab)
    for (index, color) in colors.enumerated() {
      for other in colors[(index + 1)...] {
        #expect(color.distance(to: other) >= 0.07, "\(SRGB(color)) \(SRGB(other))")
      }
    }
    #expect(Set(theme.markers).count == theme.markers.count)
    #expect(Set(theme.sixteen.traces).count == theme.sixteen.traces.count)
    #expect(Set(theme.sixteen.traces).isDisjoint(with: theme.sixteen.lines))
  }
}
