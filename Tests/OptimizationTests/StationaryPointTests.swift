import Notation
import Optimization
import Testing

@Suite struct StationaryPointTests {
  static func kind(_ xx: Double, _ xy: Double, _ yy: Double) -> StationaryPoint {
    StationaryPoint(hessian: Symmetric<Point>(xx: xx, xy: xy, yy: yy))
  }

  @Test func kinds() {
    #expect(Self.kind(2, 0.5, 1) == .minimum)
    #expect(Self.kind(-2, 0.5, -1) == .maximum)
    #expect(Self.kind(2, 0, -1) == .saddle)
    #expect(Self.kind(1, 3, 1) == .saddle, "the eigenvalues are 4 and -2")
    #expect(Self.kind(0, 0, 0) == .flat)
    #expect(Self.kind(1, 1, 1) == .flat, "the eigenvalues are 2 and 0")
  }

  @Test func eigenvalues() {
    let (low, high) = Symmetric<Point>(xx: 64.36, xy: -47.52, yy: 36.64).eigenvalues
    #expect(abs(low - 1) < 1e-12 && abs(high - 100) < 1e-12)
  }

  @Test func inverse() {
    let matrix = Symmetric<Point>(xx: 4, xy: 1, yy: 3)
    let vector = Point(5, -2)
    let back = matrix.inverse * (matrix * vector)
    #expect((back - vector).length < 1e-15 * 20)
  }
}
