/// What a column of dots shows of the points that fall into it.
struct Envelope {
  /// The column; NaN before the first.
  private(set) var place = Double.nan
  private var first: SIMD2<Double>?
  private var last = SIMD2(0.0, 0.0)
  private var lowest = SIMD2(0.0, 0.0)
  private var highest = SIMD2(0.0, 0.0)
  private var isLowestLater = false

  init(place: Double = .nan) {
    self.place = place
  }

  mutating func add(_ point: SIMD2<Double>) {
    last = point
    guard first != nil else {
      (first, lowest, highest) = (point, point, point)
      return
    }
    if point.y < lowest.y { (lowest, isLowestLater) = (point, true) }
    if point.y > highest.y { (highest, isLowestLater) = (point, false) }
  }

  /// The first point, the lowest and the highest in their order, and the last.
  var points: [SIMD2<Double>] {
    guard let first else { return [] }
    if first == last && lowest == highest { return [first] }
    return isLowestLater ? [first, highest, lowest, last] : [first, lowest, highest, last]
  }
}
