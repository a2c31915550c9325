/// A rectangle in the plane of the parameters.
public struct Domain: Hashable, Sendable {
  public var x: ClosedRange<Double>
  public var y: ClosedRange<Double>

  public init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    self.x = x
    self.y = y
  }

  /// The square |x|, |y| ≤ `reach`.
  public init(reach: Double) {
    self.init(x: -reach...reach, y: -reach...reach)
  }
}

extension ClosedRange<Double> {
  public var length: Double { upperBound - lowerBound }
}
