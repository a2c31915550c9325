import Notation
import Optimization

/// Judges where a run has stopped by some hundred places around, each looked at alone.
struct Bystander {
  private let run: Run
  private let point: Point
  private let value: Double
  private let slope: Double
  private let rounding: Double
  private let reach: Double

  init(_ run: Run) {
    self.run = run
    point = run.path[run.count]
    value = run.losses[run.count]
    slope = run.gradients[run.count].length
    let domain = run.loss.domain
    reach = min(domain.x.length, domain.y.length) / 100
    let values = run.loss.samples(of: domain, width: 41, height: 41).filter(\.isFinite)
    rounding = 0x1p-50 * (abs(value) + (values.max() ?? 0) - (values.min() ?? 0))
  }

  func agrees(with kind: StationaryPoint) -> Bool {
    let places = places
    let excesses = excesses(at: places)
    let lower = places.indices.filter { excesses[$0] < 0 }.map { places[$0] }
    let higher = places.indices.filter { excesses[$0] > 0 }.map { places[$0] }
    switch kind {
    case .saddle: return !lower.isEmpty && !higher.isEmpty
    case .minimum: return !higher.isEmpty && lower.allSatisfy { isBehind($0, sign: 1) }
    case .maximum: return !lower.isEmpty && higher.allSatisfy { isBehind($0, sign: -1) }
    case .flat: return lower.isEmpty && higher.isEmpty || isSlope
    }
  }

  /// How much lower (below 0) or higher (above) places count; 0 where rounding or the gradient that is
  /// left explains the difference.
  private func excesses(at places: [Point]) -> [Double] {
    stride(from: 0, to: places.count, by: 4).flatMap { first in
      let four = Array(places[first..<min(first + 4, places.count)])
      var column = Column(constant: 0)
      for (lane, place) in four.enumerated() {
        (column.x[lane], column.y[lane]) = (place.x, place.y)
      }
      let values = run.loss.values(column)
      return four.indices.map { lane in
        let difference = values[lane] - value
        let bound = rounding + 2 * slope * (four[lane] - point).length
        return abs(difference) > bound ? difference : 0
      }
    }
  }

  /// On spirals of several sizes, and along the two directions of the Hessian.
  private var places: [Point] {
    let sizes = (0..<6).map { reach / Double(1 << (3 * $0)) }
    let low = run.hessian(at: run.count).lowDirection
    let axes = [low, -low, Point(-low.y, low.x), Point(low.y, -low.x)]
    return sizes.flatMap { size in
      (1...80).map { index -> Point in
        let radius = size * (Double(index) / 80).squareRoot()
        let angle = 2.399963229728653 * Double(index)
        return point + radius * Point(Cosine.value(angle), Sine.value(angle))
      } + axes.map { point + size * $0 }
    }
  }

  /// Whether J, times a sign, rises on the straight way to a place before it falls.
  private func isBehind(_ place: Point, sign: Double) -> Bool {
    let way = (1..<64).map { point + (place - point) * (Double($0) / 64) }
    return excesses(at: way).contains { sign * $0 > 0 }
  }

  /// Whether J goes on along the gradient to the end of the surroundings, by half of what it says at least.
  private var isSlope: Bool {
    let way = run.gradients[run.count] * (reach / slope)
    return [1.0, -1.0].contains { (sign: Double) -> Bool in
      let end = run.loss.jet(point + way * sign).value
      return sign * (end - value) >= slope * reach / 2
    }
  }
}
