import Notation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// J along a circle, less J at its centre.
struct Circle {
  /// How many directions are looked into, evenly spread.
  static let count = 32

  let center: Point
  /// J at the centre.
  let value: Double
  let radius: Double
  let loss: Loss
  /// Beyond this a difference counts.
  let threshold: Double
  /// J less J at the centre in each direction, counterclockwise from that of x; NaN where J has no value.
  private(set) var differences: [Double] = []

  /// Whether J is known to change so gently along the circle that a direction is never lower than those
  /// beside it by more than a tenth of the highest: a mean over examples is smooth, and curved alike nearby.
  var isSmooth: Bool { loss.formula == nil }

  init(around center: Point, value: Double, radius: Double, on loss: Loss, threshold: Double) {
    (self.center, self.value, self.radius) = (center, value, radius)
    (self.loss, self.threshold) = (loss, threshold)
    let lanes = Wide.scalarCount
    for first in stride(from: 0, to: Self.count, by: lanes) {
      let directions = Wide((0..<lanes).map { Double(first + $0) })
      let four = differences(in: directions)
      for lane in 0..<lanes { differences.append(four[lane]) }
    }
  }

  /// The differences in four directions, which need not be whole.
  private func differences(in directions: Wide) -> Wide {
    let angles = directions * (2 * Double.pi / Double(Self.count))
    let column = Column(center.x + radius * angles.map(cos), center.y + radius * angles.map(sin))
    return loss.values(column) - value
  }

  /// The lowest difference, times a sign, between the directions beside one: four places at a time divide
  /// what is left into five parts, of which the two beside the lowest are kept, down to 1e-10 of an angle:
  /// a channel may have a kink along it.
  func lowest(beside direction: Int, sign: Double) -> Double {
    var (left, width) = (Double(direction) - 1, 2.0)
    var lowest = sign * differences[direction]
    for _ in 0..<24 {
      let part = width / 5
      let places = left + part * Wide(1, 2, 3, 4)
      let heights = sign * differences(in: places)
      let best = (0..<4).min { heights[$0].orInfinite < heights[$1].orInfinite } ?? 0
      lowest = min(lowest.orInfinite, heights[best].orInfinite)
      (left, width) = (places[best] - part, 2 * part)
    }
    return lowest
  }
}

extension Double {
  /// The number, or ∞ where there is none.
  var orInfinite: Double { isNaN ? .infinity : self }
}
