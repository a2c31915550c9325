import Canvas

extension Palette {
  /// How many shades a path has from head to tail. Few, so that a frame needs few colour pairs.
  static let trailShades = 8
  /// What contrast with every band a path's tail keeps.
  static let tailContrast = 3.0
  /// How much of the way to the background a tail may fade, at most.
  static let mostFading = 0.5

  /// Each trace's shades, head first.
  static func shades(of theme: Theme, depth: ColorDepth) -> [[Color]] {
    switch depth {
    case .none: return [Array(repeating: .terminal, count: 2)]
    case .sixteen: return theme.sixteen.traces.map { [$0] }
    case .indexed, .direct:
      let background = theme.color(.background).oklab
      return theme.traces.map { trace in
        let fading = fading(trace, in: theme)
        return (0..<trailShades).map { shade in
          let part = fading * Double(shade) / Double(trailShades - 1)
          return depth.color(trace.oklab.mixed(with: background, part))
        }
      }
    }
  }

  /// How much of the way to the background a trace's tail fades and still stands out from the
  /// ramp: found by halving.
  static func fading(_ trace: SRGB, in theme: Theme) -> Double {
    let background = theme.color(.background).oklab
    func standsOut(_ part: Double) -> Bool {
      let tail = SRGB(trace.oklab.mixed(with: background, part))
      return theme.ramp.stops.allSatisfy { tail.contrast(with: $0) >= tailContrast }
    }
    if standsOut(mostFading) { return mostFading }
    var (low, high) = (0.0, mostFading)
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if standsOut(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
