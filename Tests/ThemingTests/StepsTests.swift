import Canvas
import Testing
import Theming

/// The bands for a room, of every theme that is shipped.
struct StepsTests {
  private static let themes = ThemeLibrary().all().value

  /// A fill of a 24-bit terminal.
  private func color(_ fill: Color) -> SRGB? {
    if case .rgb(let red, let green, let blue) = fill { SRGB(red, green, blue) } else { nil }
  }

  /// No theme loses anything: its bands are at least as far apart as they were, and where the theme
  /// itself keeps paths clear of bands, these do.
  @Test(arguments: themes) func stepsAreClear(_ theme: Theme) throws {
    let palette = Palette(theme, depth: .direct)
    let steps = try palette.steps(5).map { try #require(color($0.fill)) }
    let own = try palette.bands(5).map { try #require(color($0.fill)) }
    for index in 1..<5 {
      let distance = steps[index].oklab.distance(to: steps[index - 1].oklab)
      #expect(distance >= own[index].oklab.distance(to: own[index - 1].oklab) - 0.01)
    }
    guard own.allSatisfy({ band in theme.traces.allSatisfy { $0.contrast(with: band) >= 3.5 } })
    else { return }
    for band in steps {
      for trace in theme.traces { #expect(trace.contrast(with: band) >= 3.4) }
    }
  }

  @Test(arguments: themes) func withFewColoursNothingChanges(_ theme: Theme) {
    for depth in [ColorDepth.none, .sixteen] {
      let palette = Palette(theme, depth: depth)
      #expect(palette.steps(4) == palette.bands(4))
    }
  }
}
