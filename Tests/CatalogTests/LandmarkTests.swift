import Catalog
import Foundation
import Notation
import Optimization
import Testing

/// What surrounds the minimizers and saddle points that the catalogue names. `ObjectiveTests` looks at
/// the derivatives there.
@Suite struct LandmarkTests {
  @Test(arguments: Loss.formulas) func minimaAreTheLowestAround(loss: Loss) {
    for point in loss.minima {
      let value = loss.jet(point).value
      #expect(Self.values(of: loss, around: point).allSatisfy { $0 > value }, "\(point)")
    }
  }

  @Test(arguments: Loss.formulas) func saddlesHaveHigherAndLowerAround(loss: Loss) {
    for point in loss.saddles {
      let value = loss.jet(point).value
      let around = Self.values(of: loss, around: point)
      #expect(around.contains { $0 < value } && around.contains { $0 > value }, "\(point)")
    }
  }

  /// Ackley's function has derivatives everywhere but at the origin.
  @Test func ackleyAwayFromTheOrigin() {
    let loss = Loss.ackley
    for point in loss.minima.dropFirst() + loss.saddles {
      let jet = loss.jet(point)
      let hessian = Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy) as Symmetric<Point>
      #expect((hessian.inverse * Point(jet.x, jet.y)).length < 1e-14, "\(point)")
      let isMinimum = loss.minima.contains(point)
      #expect(StationaryPoint(hessian: hessian) == (isMinimum ? .minimum : .saddle), "\(point)")
    }
  }

  @Test(arguments: Loss.formulas) func saddlesAreInOrder(loss: Loss) {
    let values = loss.saddles.map { loss.jet($0).value }
    for (lower, higher) in zip(values, values.dropFirst()) { #expect(lower <= higher + 1e-9) }
  }

  @Test(arguments: Loss.formulas) func nothingIsNamedTwice(loss: Loss) {
    let points = loss.minima + loss.saddles
    for (index, point) in points.enumerated() {
      #expect(!points[..<index].contains { ($0 - point).length < 1e-3 }, "\(point)")
    }
  }

  @Test(arguments: Loss.formulas) func allIsInView(loss: Loss) {
    for point in [loss.start] + loss.minima + loss.saddles {
      #expect(loss.domain.contains(point), "\(point)")
    }
  }

  /// J on a small circle, at every degree: the way down from a saddle of Beale is 3° wide.
  static func values(of loss: Loss, around point: Point) -> [Double] {
    (0..<360).map { index in
      let angle = Double(index) * .pi / 180
      return loss.jet(point + 1e-4 * Point(cos(angle), sin(angle))).value
    }
  }
}
