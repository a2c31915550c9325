public import Notation

/// J near a place as its gradient and a matrix of curvature have it, less its value there:
/// m(θ + d) = gᵀd + ½ dᵀH d (equation 8.26 of *Deep Learning*). Newton's method goes where this is level.
public struct QuadraticModel: Sendable {
  /// θ.
  public let center: Point
  /// g, the gradient at the centre.
  public let gradient: Point
  /// H: J's Hessian at the centre, or what a method takes for it.
  public let hessian: Symmetric<Point>

  public init(center: Point, gradient: Point, hessian: Symmetric<Point>) {
    (self.center, self.gradient, self.hessian) = (center, gradient, hessian)
  }

  /// How much higher than at the centre the model is at a place.
  public func rise(at place: Point) -> Double {
    let way = place - center
    let slope = gradient + 0.5 * (hessian * way)
    return slope.x * way.x + slope.y * way.y
  }

  /// Where the model's gradient is 0; nil where that is no single place.
  public var stationaryPoint: Point? {
    let place = center - hessian.inverse * gradient
    return isFinite(place) ? place : nil
  }

  /// What the model is at its stationary point; `flat` where its curvature is 0 along a line, so that it
  /// has no such point or many.
  public var kind: StationaryPoint {
    stationaryPoint == nil ? .flat : StationaryPoint(hessian: hessian)
  }
}
