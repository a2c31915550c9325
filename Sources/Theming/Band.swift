import Canvas

/// How one band of the contour is drawn.
package struct Band: Hashable, Sendable {
  /// The band's own colour, a background.
  package var fill: Color
  /// A contour line that crosses the band.
  package var line: Style
  /// Text that is readable on the band.
  package var text: Style
}

extension Palette {
  /// How much of the way from its band to the theme's `line` colour a contour line is drawn, at least.
  static let linePart = 0.3

  /// The contour's bands, lowest first. Ask once for a picture and keep them.
  package func bands(_ count: Int) -> [Band] {
    switch depth {
    case .direct, .indexed: theme.ramp.bands(count).map(filled)
    case .sixteen: (0..<count).map { lined(height: Double($0) / Double(max(1, count - 1))) }
    case .none: Array(repeating: bare, count: max(0, count))
    }
  }

  /// Bands for a room: each further from the next than the theme has it, as far as every path stays
  /// clear of all of them; and no two of one colour, where that can be had.
  package func steps(_ count: Int) -> [Band] {
    guard depth >= .indexed, let first = theme.ramp.bands(1).first else { return bands(count) }
    let own = theme.ramp.bands(count)
    let stretched = stride(from: 2.6, to: 1, by: -0.2).map { factor in
      own.map { first.mixed(with: $0, factor) }
    }
    let clear = stretched.filter(isClear)
    return (clear.first(where: areDistinct) ?? clear.first ?? own).map(filled)
  }

  /// Whether graphics in the paths' colours stand out from bands: WCAG 2.1 wants a contrast of 3.
  private func isClear(_ bands: [OKLab]) -> Bool {
    bands.allSatisfy { band in
      let paper = SRGB(band)
      return (0...1).contains(band.lightness)
        && theme.traces.allSatisfy { $0.contrast(with: paper) >= 3.5 }
    }
  }

  private func areDistinct(_ bands: [OKLab]) -> Bool {
    Set(bands.map { depth.color($0) }).count == bands.count
  }

  private func filled(_ band: OKLab) -> Band {
    let fill = depth.color(band)
    let paper = SRGB(band)
    let best = [theme.color(.foreground), .black, .white].max {
      $0.contrast(with: paper) < $1.contrast(with: paper)
    }
    let own = theme.color(.foreground)
    let text = own.contrast(with: paper) >= 4.5 ? own : best ?? own
    return Band(
      fill: fill, line: Style(depth.color(line(on: band)), on: fill),
      text: Style(depth.color(text.oklab), on: fill))
  }

  /// The colour of a contour line on a band: on the way to the theme's `line`, and if that is too near, on
  /// to black or white, as far as the terminal's colours need for the contrast.
  private func line(on band: OKLab) -> OKLab {
    let (own, paper) = (theme.color(.line).oklab, depth.shown(band))
    let far = [SRGB.black, .white].max { $0.contrast(with: paper) < $1.contrast(with: paper) }
    let end = (far ?? .white).oklab
    let parts = stride(from: Self.linePart, to: 1.01, by: 0.02)
    let ways =
      parts.lazy.map { band.mixed(with: own, $0) } + parts.lazy.map { own.mixed(with: end, $0) }
    return ways.first { depth.shown($0).contrast(with: paper) >= theme.contrast } ?? end
  }

  private func lined(height: Double) -> Band {
    let fill = color(.background)
    let lines = theme.sixteen.lines
    let line = lines[min(Int(height * Double(lines.count)), lines.count - 1)]
    return Band(
      fill: fill, line: Style(line, on: fill, .dim), text: Style(color(.foreground), on: fill))
  }

  private var bare: Band {
    Band(fill: .terminal, line: Style(.terminal, on: .terminal, .dim), text: Style())
  }
}
