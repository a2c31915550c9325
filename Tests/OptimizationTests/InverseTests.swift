import Notation
import Optimization
import Testing

/// Newton's inverse does not care how large J is.
@Suite struct InverseTests {
  @Test(arguments: [1e-300, 1e-160, 1e-40, 1, 1e40, 1e154, 1e300])
  func scales(size: Double) {
    for (xx, xy, yy) in [(4.0, 1.0, 3.0), (0, 1, 0), (2, 3, -1), (0, 2, 5), (1, 0, 1e-3)] {
      let inverse = Symmetric<Point>(xx: xx * size, xy: xy * size, yy: yy * size).inverse
      let determinant = xx * yy - xy * xy
      let expected = Point(yy / determinant / size, xx / determinant / size)
      let error = max(abs(inverse.diagonal.x - expected.x), abs(inverse.diagonal.y - expected.y))
      #expect(error <= 4e-16 * max(abs(expected.x), abs(expected.y)), "\(xx) \(xy) \(yy)")
      #expect(abs(inverse.cross + xy / determinant / size) <= 4e-16 * abs(xy / determinant / size))
    }
  }

  /// Curvatures far apart, as those of exp(x) + y² at x = 709.5.
  @Test func unequalCurvatures() {
    let inverse = Symmetric<Point>(xx: 1.3e308, xy: 0, yy: 2).inverse
    #expect(inverse.diagonal.y == 0.5)
    #expect(abs(inverse.diagonal.x * 1.3e308 - 1) < 1e-13, "1/1.3e308 has fewer digits")
  }

  @Test(arguments: [1e-300, 1e-160, 1, 1e154, 1e300]) func singularAtEverySize(size: Double) {
    for (xx, xy, yy) in [(0.1, 0.3, 0.9), (0, 0, 0), (1, 0, 0), (1, -1, 1)] {
      let inverse = Symmetric<Point>(xx: xx * size, xy: xy * size, yy: yy * size).inverse
      #expect(!(inverse * Point(1, 1)).x.isFinite || !(inverse * Point(1, 1)).y.isFinite)
    }
  }

  /// Each as exact as in its own direction alone.
  @Test func curvaturesThatHaveNothingInCommon() {
    let inverse = Symmetric<Point>(xx: 2e200, xy: 0, yy: 2e-200).inverse
    #expect(inverse.diagonal == Point(0.5e-200, 0.5e200))
  }

  /// Four at once are the same to the bit as one alone.
  @Test func columnsAreTheSame() {
    let sizes: [Double] = [1e-160, 1, 1e154, 1e300]
    let wide = Symmetric<Column>(
      xx: Wide(sizes) * 4, xy: Wide(sizes), yy: Wide(sizes) * 3
    ).inverse
    for (lane, size) in sizes.enumerated() {
      let one = Symmetric<Point>(xx: 4 * size, xy: size, yy: 3 * size).inverse
      #expect(wide.diagonal.x[lane] == one.diagonal.x && wide.cross[lane] == one.cross)
    }
  }

  @Test(arguments: [
    ("1e154*(x^2+y^2)", Point(1, 2), 1), ("exp(x)+y^2", Point(709.5, 1), 1),
    ("1e-160*(x^2+y^2)", Point(1, 2), 1), ("x^4+y^4", Point(1, 1), 500),
    ("1e200*x^2+1e-200*y^2", Point(1, 1), 1), ("exp(x)+exp(y)", Point(709, -700), 1),
    ("x^40+y^40", Point(30000, 20000), 100), ("x^8+y^8", Point(1e30, 1e30), 100),
  ])
  func newtonGoesOn(formula: String, start: Point, steps: Int) throws {
    let run = try VerdictTests.newton(formula, from: start, tolerance: -1, steps: steps)
    #expect(run.end == .exhausted && run.count == steps)
    #expect(run.losses[steps] < run.losses[0])
  }
}
