import Notation

extension Domain {
  /// The view of minima that were found from this scope, the lowest first.
  ///
  /// Those in the scope count, or if there are none, those within half a side of it, as do lower
  /// ones there in any case; the scope is grown to show them with a margin of a tenth of its side. If
  /// all lie farther away, the view is as large as the scope, around the lowest. Sides that are moved
  /// end at round numbers.
  func showing(_ minima: [MinimumSearch.Minimum]) -> Domain {
    let inside = minima.first { contains($0.point) }.map { $0.value - 1e-9 * max(1, abs($0.value)) }
    let near = minima.filter { minimum in
      let isLower = inside.map { minimum.value < $0 } ?? true
      return contains(minimum.point) || isLower && grown(by: side / 2).contains(minimum.point)
    }
    if near.isEmpty, let lowest = minima.first {
      let offset = lowest.point - center
      return Domain(x: x.moved(by: offset.x), y: y.moved(by: offset.y)).rounded
    }
    let margin = side / 10
    let view = near.map(\.point).reduce(self) { view, point in
      Domain(
        x: view.x.holding(point.x, margin: margin), y: view.y.holding(point.y, margin: margin))
    }
    return view == self ? self : view.rounded
  }

  /// Sides at multiples of the round number next to a twentieth of the longer one.
  public var rounded: Domain {
    let unit = (side / 20).roundNumber
    return Domain(x: x.rounded(to: unit), y: y.rounded(to: unit))
  }
}

extension ClosedRange<Double> {
  fileprivate func moved(by offset: Double) -> Self {
    (lowerBound + offset)...(upperBound + offset)
  }

  fileprivate func holding(_ value: Double, margin: Double) -> Self {
    Swift.min(lowerBound, value - margin)...Swift.max(upperBound, value + margin)
  }

  fileprivate func rounded(to unit: Double) -> Self {
    let (low, high) = ((lowerBound / unit).rounded(.down), (upperBound / unit).rounded(.up))
    return low.times(unit)...high.times(unit)
  }
}

extension Double {
  /// 1, 2 or 5 times a power of ten, not above the number; above 0.
  var roundNumber: Double {
    var power = 1.0
    while power * 10 <= self { power *= 10 }
    while power > self { power /= 10 }
    return [5, 2, 1].map { $0 * power }.first { $0 <= self } ?? power
  }

  /// A whole number times a round unit, without the last digit's noise: 3 times 0.1 is 0.3.
  func times(_ unit: Double) -> Double {
    unit < 1 ? self / (1 / unit).rounded() : self * unit
  }
}
