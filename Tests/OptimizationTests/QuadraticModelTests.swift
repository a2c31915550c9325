import Catalog
import Notation
import Optimization
import Testing

/// The local model agrees with J to second order, and is level where Newton's method goes.
@Suite struct QuadraticModelTests {
  private func model(_ loss: Loss, at place: Point) -> QuadraticModel {
    let jet = loss.jet(place)
    return QuadraticModel(
      center: place, gradient: Point(jet.x, jet.y),
      hessian: Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy))
  }

  @Test(arguments: ["rosenbrock", "himmelblau", "beale", "mccormick"])
  func agreesToSecondOrder(name: String) throws {
    let loss = try #require(Loss.named(name))
    let center = loss.start
    let model = model(loss, at: center)
    #expect(model.rise(at: center) == 0)
    for direction in [Point(1, 0), Point(0, 1), Point(0.6, -0.8)] {
      let error = [1e-2, 1e-3].map { size in
        let place = center + direction * size
        return abs(loss.jet(place).value - loss.jet(center).value - model.rise(at: place))
      }
      // What is left is of third order: ten times nearer, a thousand times less.
      #expect(error[1] <= error[0] / 300 + 1e-11, "\(name) \(error)")
    }
  }

  @Test func isExactForAQuadratic() throws {
    let loss = try #require(Loss.named("quadratic"))
    let model = model(loss, at: Point(3, -2))
    let stationary = try #require(model.stationaryPoint)
    #expect((stationary - loss.minima[0]).length < 1e-12 && model.kind == .minimum)
    #expect(
      abs(model.rise(at: stationary) - (loss.jet(stationary).value - loss.jet(Point(3, -2)).value))
        < 1e-12)
  }

  @Test(
    arguments: [
      (2, 1, .minimum), (2, -1, .saddle), (-2, -1, .maximum), (2, 0, .flat), (0, 0, .flat),
    ] as [(Double, Double, StationaryPoint)])
  func kinds(xx: Double, yy: Double, kind: StationaryPoint) {
    let model = QuadraticModel(
      center: Point(1, 1), gradient: Point(1, -1), hessian: Symmetric(xx: xx, xy: 0, yy: yy))
    #expect(model.kind == kind)
    #expect((model.stationaryPoint == nil) == (kind == .flat))
  }
}
