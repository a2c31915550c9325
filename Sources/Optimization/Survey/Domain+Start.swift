import Notation

extension Domain {
  /// A place that tells methods apart: of 64 scattered over the middle four fifths, those where J
  /// and its derivatives are finite and the gradient is not 0, and of these, if there are any, those
  /// farther than a quarter of the side from every minimum; and of these the one at the end of the
  /// lowest third. Its coordinates are rounded to a hundredth of the side.
  ///
  /// The places are those of a golden-ratio sequence: none is on an axis of symmetry.
  public func start(on loss: Loss, awayFrom minima: [Point]) -> Point {
    let usable = candidates.compactMap { point -> (point: Point, value: Double)? in
      let jet = loss.jet(point)
      guard jet.isFinite, jet.x != 0 || jet.y != 0 else { return nil }
      return (point, jet.value)
    }
    let far = usable.filter { candidate in
      minima.allSatisfy { ($0 - candidate.point).length > side / 4 }
    }
    let sorted = (far.isEmpty ? usable : far).sorted { $0.value < $1.value }
    return sorted.isEmpty ? candidates[0] : sorted[sorted.count / 3].point
  }

  private var candidates: [Point] {
    let unit = (side / 100).roundNumber
    return (1...64).map { index in
      let (a, b) = (Double(index) * 0.7548776662466927, Double(index) * 0.5698402909980532)
      let x = x.lowerBound + (0.1 + 0.8 * (a - a.rounded(.down))) * x.length
      let y = y.lowerBound + (0.1 + 0.8 * (b - b.rounded(.down))) * y.length
      return Point((x / unit).rounded().times(unit), (y / unit).rounded().times(unit))
    }
  }
}
