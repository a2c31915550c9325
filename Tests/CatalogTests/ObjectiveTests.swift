import Catalog
import Golden
import Notation
import Optimization
import Testing

/// Every loss against reference values, gradients, Hessians and minimizers.
@Suite struct ObjectiveTests {
  static let objectives = (try? Golden.objectives()) ?? []
  static let names = objectives.map(\.name)

  @Test func nothingIsDropped() throws {
    #expect(try Golden.objectives().count == 23)
    let referred = Set(Self.objectives.filter { $0.data == nil }.map(\.name.canonicalName))
    #expect(referred.count == 19)
    let missing = referred.subtracting(Loss.formulas.map(\.name)).sorted()
    #expect(missing == [], "there are reference numbers for them in objectives.json")
  }

  @Test(arguments: names) func jetsAgree(name: String) throws {
    let (golden, loss) = try Self.pair(name)
    #expect(golden.points.count == 10)
    for sample in golden.points {
      let jet = loss.jet(Point(sample.theta))
      let hessian = sample.hessian.flatMap { $0 }
      expect([jet.value], near: [sample.value])
      expect([jet.x, jet.y], near: sample.gradient)
      expect([jet.xx, jet.xy, jet.xy, jet.yy], near: hessian)
    }
  }

  @Test(arguments: names) func minimaAgree(name: String) throws {
    let (golden, loss) = try Self.pair(name)
    for minimum in golden.minima {
      let jet = loss.jet(Point(minimum.theta))
      #expect(abs(jet.value - minimum.value) <= 1e-11 * max(1, abs(minimum.value)))
      if isPoint(Point(minimum.theta), of: loss) { continue }
      expectStationary(jet, at: Point(minimum.theta))
    }
  }

  /// What the catalogue says about a loss's minimizers and saddles is true of its formula.
  @Test(arguments: Loss.all) func minimaAreMinima(loss: Loss) {
    let values = loss.minima.map { loss.jet($0).value }
    for (lower, higher) in zip(values, values.dropFirst()) {
      #expect(lower <= higher + 1e-9, "the global ones come first")
    }
    // At a monkey saddle the Hessian is 0 and does not tell.
    let saddle = loss.name == "monkey-saddle" ? StationaryPoint.flat : .saddle
    for (points, kind) in [(loss.minima, StationaryPoint.minimum), (loss.saddles, saddle)] {
      for point in points where !isPoint(point, of: loss) {
        let jet = loss.jet(point)
        expectStationary(jet, at: point)
        #expect(StationaryPoint(hessian: Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy)) == kind)
      }
    }
  }

  @Test(arguments: names) func globalMinimaAreListed(name: String) throws {
    let (golden, loss) = try Self.pair(name)
    #expect(loss.minima.isEmpty == golden.minima.isEmpty)
    for minimum in golden.minima where minimum.global {
      let isListed = loss.minima.contains { ($0 - Point(minimum.theta)).length < 1e-6 }
      #expect(isListed, "the global minimizer \(minimum.theta) is not listed")
    }
  }

  /// At the point of a pointed loss J rises in proportion to the distance, from the first.
  @Test(arguments: Loss.formulas.filter(\.isPointed)) func pointsArePoints(loss: Loss) {
    let (point, distance) = (loss.minima[0], 1e-7)
    for direction in [Point(1, 0), Point(0, 1), Point(-0.6, 0.8)] {
      let rise = loss.jet(point + direction * distance).value - loss.jet(point).value
      #expect(rise > 0.1 * distance)
    }
  }

  private func isPoint(_ minimum: Point, of loss: Loss) -> Bool {
    loss.isPointed && minimum == loss.minima[0]
  }

  static func pair(_ name: String) throws -> (GoldenObjective, Loss) {
    let id = name.canonicalName
    let golden = try #require(objectives.first { $0.name.canonicalName == id })
    return (golden, try Loss(golden: name, golden.data))
  }

  /// To 1e-11 of the largest component.
  private func expect(_ computed: [Double], near reference: [Double]) {
    let bound = 1e-11 * reference.map { abs($0) }.max()!
    for (a, b) in zip(computed, reference) { #expect(abs(a - b) <= bound, "\(a), reference \(b)") }
  }

  /// θ is known to about a unit in its last place, so the gradient is 0 to that times the curvature;
  /// a factor of 1000 covers terms that cancel.
  private func expectStationary(_ jet: Jet<Double>, at θ: Point) {
    let curvature = max(abs(jet.xx), abs(jet.xy), abs(jet.yy))
    let bound = 1000 * 0x1p-52 * curvature * max(1, abs(θ.x), abs(θ.y))
    #expect(max(abs(jet.x), abs(jet.y)) <= bound, "gradient \(jet.x), \(jet.y) at \(θ)")
  }
}
