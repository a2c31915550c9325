/// The directions in which one gets from the centre to a circle without climbing, J being taken times a sign.
struct Front {
  private let sign: Double
  private var open = [Bool](repeating: true, count: Circle.count)
  /// Whether J falls: a place was reached that is lower than the centre.
  private(set) var falls = false

  init(sign: Double) { self.sign = sign }

  /// Whether J rises all around.
  var isShut: Bool { !open.contains(true) }
  /// Whether further circles tell no more.
  var isDecided: Bool { falls || isShut }

  /// Goes outwards to the next circle.
  mutating func advance(to circle: Circle) {
    guard !isDecided else { return }
    let heights = heights(on: circle)
    let isPassable = heights.map { $0 <= circle.threshold }
    open = open.indices.map { isPassable[$0] && isBesideOpen($0) }
    spread(over: isPassable)
    falls = open.indices.contains { open[$0] && heights[$0] < -circle.threshold }
  }

  /// The circle's differences times the sign. Where it rises nearly everywhere a channel may lie between
  /// two directions: each lowest one that is reached gives way to the lowest place beside it.
  private func heights(on circle: Circle) -> [Double] {
    var heights = circle.differences.map { (sign * $0).orInfinite }
    guard heights.contains(where: { $0 > circle.threshold }) else { return heights }
    let coarse = heights
    if circle.isSmooth, let low = coarse.min(), let high = coarse.max(),
      low > circle.threshold + 0.1 * high
    {
      return heights
    }
    for index in coarse.indices where isBesideOpen(index) {
      let isLowest =
        coarse[index] <= coarse.around(index - 1) && coarse[index] <= coarse.around(index + 1)
      if isLowest, coarse[index] >= -circle.threshold {
        heights[index] = circle.lowest(beside: index, sign: sign)
      }
    }
    return heights
  }

  private func isBesideOpen(_ index: Int) -> Bool {
    open.around(index - 1) || open[index] || open.around(index + 1)
  }

  /// Goes on along the circle, both ways, as far as there is no climbing.
  private mutating func spread(over isPassable: [Bool]) {
    let round = Array(0..<2 * Circle.count)
    for (places, back) in [(round, -1), (round.reversed(), 1)] {
      for place in places {
        let index = place % Circle.count
        open[index] = open[index] || isPassable[index] && open.around(index + back)
      }
    }
  }
}

extension Array {
  /// The element at an index that goes around: −1 is the last.
  func around(_ index: Int) -> Element { self[(index + count) % count] }
}
