import Canvas

/// Colours for heights, low to high: 2–16 stops at equal distances, interpolated in OKLab.
package struct Ramp: Hashable, Sendable {
  package static let allowedStops = 2...16

  package let stops: [SRGB]
  private let points: [OKLab]

  /// Needs 2–16 stops.
  package init(_ stops: [SRGB]) {
    precondition(Self.allowedStops.contains(stops.count), "a ramp has 2 to 16 stops")
    self.stops = stops
    points = stops.map(\.oklab)
  }

  /// The colour at a height of 0…1; beyond that, the end's.
  package func color(at height: Double) -> OKLab {
    let place = min(max(height, 0), 1) * Double(points.count - 1)
    let lower = min(Int(place), points.count - 2)
    return points[lower].mixed(with: points[lower + 1], place - Double(lower))
  }

  /// As many colours as there are bands; the lowest and the highest are the first and last stop.
  package func bands(_ count: Int) -> [OKLab] {
    (0..<max(0, count)).map { color(at: count > 1 ? Double($0) / Double(count - 1) : 0) }
  }
}
