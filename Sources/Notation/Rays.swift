/// Gradient and Hessian of a formula at a point, from what it does along rays that leave the point: where
/// the factors of s are linear in the direction they are the gradient, and where those of s² are quadratic
/// they are half the Hessian.
struct Rays: Sendable {
  /// By x and y.
  private(set) var gradient: [Extended]?
  /// By x twice, by both, by y twice.
  private(set) var hessian: [Extended]?

  /// Each with its opposite; the axes first.
  private static let directions: [(Double, Double)] = [
    (1, 0), (0, 1), (1, 1), (1, -1), (2, 1), (-1, 2), (2, -1), (1, 2), (3, -2), (-1, 4),
  ]
  private static let tolerance = Extended(1e-9)

  private struct Ray {
    let x, y: Extended
    let slope: Extended
    /// The factor of s²; nil where there is none.
    let bend: Extended?
  }

  init(of program: Program, x: Double, y: Double, value: Extended, takesConventions: Bool) {
    var rays: [Ray] = []
    for (index, direction) in Self.directions.enumerated() {
      for sign in [1.0, -1] {
        let (dx, dy) = (sign * direction.0, sign * direction.1)
        let start = Coordinates(
          x: Series(from: x, by: dx, takesConventions: takesConventions),
          y: Series(from: y, by: dy, takesConventions: takesConventions))
        let series = program.value(in: start)
        guard let slope = series.slope(at: value) else { return }
        rays.append(Ray(x: Extended(dx), y: Extended(dy), slope: slope, bend: series.bend))
      }
      // A kink shows at once: further rays need not be followed.
      if index == 1, !Self.areLinear(rays) { return }
    }
    guard Self.areLinear(rays) else { return }
    gradient = [rays[0].slope, rays[2].slope]
    hessian = Self.hessian(rays)
  }

  private static func areLinear(_ rays: [Ray]) -> Bool {
    let scale = rays.map(\.slope.magnitude).largest * tolerance
    return rays.allSatisfy { ray in
      let expected = rays[0].slope * ray.x + rays[2].slope * ray.y
      return !(scale < (ray.slope - expected).magnitude)
    }
  }

  private static func hessian(_ rays: [Ray]) -> [Extended]? {
    let bends = rays.compactMap(\.bend)
    guard bends.count == rays.count else { return nil }
    let (two, half) = (Extended(2), Extended(0.5))
    let (xx, yy, xy) = (two * bends[0], two * bends[2], half * (bends[4] - bends[6]))
    let scale = bends.map(\.magnitude).largest * tolerance
    let isQuadratic = zip(rays, bends).allSatisfy { ray, bend in
      let expected = half * (xx * ray.x * ray.x + yy * ray.y * ray.y) + xy * ray.x * ray.y
      return !(scale < (bend - expected).magnitude)
    }
    return isQuadratic ? [xx, xy, yy] : nil
  }
}

extension [Extended] {
  fileprivate var largest: Extended { reduce(Extended(0)) { $0 < $1 ? $1 : $0 } }
}

extension Series {
  /// The factor of s, where this goes to `value` and has a slope.
  fileprivate func slope(at value: Extended) -> Extended? {
    guard known > 1, logs.isZero, lead >= 0 else { return nil }
    let isBent = terms.contains { $0.power > 0 && $0.power < 1 - 1e-9 }
    let jump = (factor(of: 0) - value).magnitude
    guard !isBent, !(value.magnitude * Extended(1e-9) < jump) else { return nil }
    return factor(of: 1)
  }

  /// The factor of s², where there is one, of a series that has a slope.
  fileprivate var bend: Extended? {
    let isBent = terms.contains { $0.power > 1 + 1e-9 && $0.power < 2 - 1e-9 }
    return known > 2 && !isBent ? factor(of: 2) : nil
  }
}
