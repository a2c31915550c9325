public import Notation

/// How far the iterations that are left out between two kept ones reach.
public struct Extremes: Sendable {
  public private(set) var loss = Reach()
  /// Of ‖∇J‖.
  public private(set) var slope = Reach()
  /// Of the effective rates.
  public private(set) var rateX = Reach()
  public private(set) var rateY = Reach()
  private var leftmost = Corner()
  private var rightmost = Corner()
  private var lowest = Corner()
  private var highest = Corner()

  /// A place of the path, and which of the places it was.
  private struct Corner: Sendable {
    var place = Point(repeating: .nan)
    var number = Int.max
  }

  /// The leftmost, rightmost, lowest and highest θ in the order of the path, each once.
  public var places: [Point] {
    var places: [Point] = []
    append(to: &places)
    return places
  }

  /// Adds them to others: without an array between, for pictures have thousands.
  func append(to places: inout [Point]) {
    var last = -1
    while true {
      var next = Corner()
      if leftmost.number > last { next = leftmost }
      if rightmost.number > last, rightmost.number < next.number { next = rightmost }
      if lowest.number > last, lowest.number < next.number { next = lowest }
      if highest.number > last, highest.number < next.number { next = highest }
      guard next.number != .max else { return }
      places.append(next.place)
      last = next.number
    }
  }

  mutating func add(_ iterate: Iterate, at t: Int) {
    loss.add(iterate.loss)
    slope.add(iterate.gradient.length)
    rateX.add(iterate.rate.x)
    rateY.add(iterate.rate.y)
    add(Corner(place: iterate.place, number: t))
  }

  /// Adds those of iterations that come behind.
  mutating func add(_ other: Extremes) {
    loss.add(other.loss)
    slope.add(other.slope)
    rateX.add(other.rateX)
    rateY.add(other.rateY)
    for corner in [other.leftmost, other.rightmost, other.lowest, other.highest]
    where corner.number != .max { add(corner) }
  }

  private mutating func add(_ corner: Corner) {
    if !(leftmost.place.x <= corner.place.x) { leftmost = corner }
    if !(rightmost.place.x >= corner.place.x) { rightmost = corner }
    if !(lowest.place.y <= corner.place.y) { lowest = corner }
    if !(highest.place.y >= corner.place.y) { highest = corner }
  }
}
