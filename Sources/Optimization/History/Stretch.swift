import Notation

/// Successive iterations of a run, none left out.
struct Stretch: Sendable {
  /// The number of the first of them.
  let first: Int
  var path: [Point] = []
  var losses: [Double] = []
  var gradients: [Point] = []
  var rates: [Point] = []

  /// The numbers of those that are known whole.
  var iterations: Range<Int> { first..<(first + losses.count) }

  subscript(t: Int) -> Iterate {
    let index = t - first
    return Iterate(
      place: path[index], loss: losses[index], gradient: gradients[index], rate: rates[index])
  }

  /// Runs whole iterations from a page on, the last of which is `last` or the first with a θ that is not
  /// finite; that one is left out. J and ∇J are not asked for.
  static func walked(
    on page: inout Worksheet<GradientSensitivity>, to last: Int, by algorithm: Algorithm,
    _ oracle: PointOracle
  ) -> Stretch {
    var stretch = Stretch(first: page.iteration + 1)
    var path = [Point](repeating: .zero, count: last - page.iteration)
    var rates = path
    var places = path.mutableSpan
    var factors = rates.mutableSpan
    let count = algorithm.advanceWithRates(&page, &places, &factors, 0, oracle)
    (stretch.path, stretch.rates) = (path, rates)
    stretch.cut(to: stretch.first + count - 1)
    return stretch
  }

  /// Asks for J and ∇J at each θ.
  mutating func observe(on loss: Loss) {
    losses.reserveCapacity(path.count)
    gradients.reserveCapacity(path.count)
    for start in stride(from: 0, to: path.count, by: Wide.scalarCount) {
      observeFour(from: start, on: loss)
    }
  }

  private mutating func observeFour(from start: Int, on loss: Loss) {
    let lanes = 0..<min(Wide.scalarCount, path.count - start)
    var column = Column(constant: 0)
    for lane in lanes {
      column.x[lane] = path[start + lane].x
      column.y[lane] = path[start + lane].y
    }
    let duals = loss.duals(column)
    for lane in lanes {
      losses.append(duals.value[lane])
      gradients.append(Point(duals.x[lane], duals.y[lane]))
    }
  }

  /// Forgets what came after t updates.
  mutating func cut(to t: Int) {
    let count = t - first + 1
    path.removeSubrange(count...)
    rates.removeSubrange(count...)
    if losses.count > count {
      losses.removeSubrange(count...)
      gradients.removeSubrange(count...)
    }
  }

  /// Adds what comes right behind it.
  mutating func append(_ next: Stretch) {
    path += next.path
    losses += next.losses
    gradients += next.gradients
    rates += next.rates
  }
}
