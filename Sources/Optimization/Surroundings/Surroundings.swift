import Notation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// J around a point at which its gradient is nearly 0, seen along circles up to a hundredth of the view.
///
/// A place on a circle counts as lower or higher only beyond rounding, of J at the point and of J's spread
/// over the view, and beyond what the gradient that is left explains: 2 ‖∇J‖ s at distance s, twice what
/// a function that curves upwards can still fall by. Whether J falls is asked outwards from circle to
/// circle, and what is lower counts only where one gets to it without climbing: a minimum among ripples
/// is one, and a saddle's channel may bend.
struct Surroundings {
  private let loss: Loss
  private let point: Point
  private let gradient: Point
  /// J at the point.
  private let value: Double
  /// Differences of J up to this are rounding.
  private let rounding: Double
  /// The radius of the outermost circle.
  private let reach: Double

  /// How many circles there are, each twice as wide as the one in it: the innermost has a millionth of
  /// the outermost one's radius.
  private static let count = 21

  /// - Parameters:
  ///   - gradient: ∇J at the point.
  ///   - spread: J's highest value over the view less its lowest.
  init(of point: Point, gradient: Point, on loss: Loss, spread: Double) {
    (self.loss, self.point, self.gradient) = (loss, point, gradient)
    value = loss.jet(point).value
    // A sum of many terms is rounded as often.
    rounding = max(0x1p-50, 0x1p-53 * Double(loss.exampleCount)) * (abs(value) + spread)
    reach = loss.reach
  }

  /// What kind of point it is.
  var kind: StationaryPoint {
    var (down, up) = (Front(sign: 1), Front(sign: -1))
    // Most are told on the inner circles, and each circle of a mean over many examples takes its time.
    for circle in circles {
      down.advance(to: circle)
      up.advance(to: circle)
      if down.isDecided, up.isDecided { break }
    }
    let kind = StationaryPoint(falls: down.falls, rises: up.falls)
    switch kind {
    case .minimum where !down.isShut && isSlope(1), .maximum where !up.isShut && isSlope(-1):
      return .flat
    default: return kind
    }
  }

  /// Whether the gradient that is left hides differences far beyond rounding.
  var isVeiled: Bool { gradient.length * reach > 64 * rounding }

  /// From the innermost to the outermost, each computed when it is asked for.
  private var circles: some Sequence<Circle> {
    (0..<Self.count).reversed().lazy.map { level in
      let radius = reach / Double(1 << level)
      return Circle(
        around: point, value: value, radius: radius, on: loss,
        threshold: rounding + 2 * gradient.length * radius)
    }
  }

  /// Whether J, times a sign, falls all along the way of the gradient that is left to 64 hundredths of the
  /// view, by half of what the gradient says at the outermost circle at least: then the gradient fades
  /// along a slope, and there is no minimum to be at.
  private func isSlope(_ sign: Double) -> Bool {
    let length = gradient.length
    guard length > 0 else { return false }
    let way = (-3...6).map { level in
      let distance = reach * scalbn(1, level)
      return sign * loss.jet(point - sign * distance / length * gradient).value
    }
    let falls = zip([sign * value] + way, way).allSatisfy { $1 <= $0 }
    return falls && sign * value - way[3] >= max(length * reach / 2, rounding)
  }
}

extension Loss {
  /// How far from a point counts as near it: a hundredth of the view's shorter side.
  var reach: Double { min(domain.x.length, domain.y.length) / 100 }
}
