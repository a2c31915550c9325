import Notation

/// What is found out about a loss of which only the formula is known: a part of the plane worth
/// looking at, the minima in it, a place to start from. The same formula always gives the same.
public struct LossSurvey: Sendable {
  public let domain: Domain
  /// Where the gradient vanishes and the Hessian is positive definite; the lowest first.
  public let minima: [Point]
  public let start: Point

  /// With `domain` only what lies in it is looked for.
  public init(of loss: Loss, domain: Domain? = nil) {
    let scope = domain ?? SearchBox(of: loss).domain
    let minima = MinimumSearch(on: loss, within: scope).minima()
    let view = domain ?? scope.showing(minima)
    self.domain = view
    self.minima = minima.map(\.point).filter(view.contains)
    start = view.start(on: loss, awayFrom: self.minima)
  }
}

extension Domain {
  /// The longer side.
  var side: Double { max(x.length, y.length) }
  var center: Point { Point(x.lowerBound + x.length / 2, y.lowerBound + y.length / 2) }

  public func contains(_ point: Point) -> Bool { x.contains(point.x) && y.contains(point.y) }

  /// Grown on all sides.
  func grown(by margin: Double) -> Domain {
    Domain(
      x: (x.lowerBound - margin)...(x.upperBound + margin),
      y: (y.lowerBound - margin)...(y.upperBound + margin))
  }
}
