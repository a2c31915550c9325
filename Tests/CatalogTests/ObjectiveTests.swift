import Catalog
import Golden
import Notation
import Optimization
import Testing

/// Every loss against reference values, gradients, Hessians and minimizers.
@Suite struct ObjectiveTests {
  /// Losses of this catalogue alone, which there are no reference numbers for.
  static let own: Set<String> = [
    "cliff", "kink", "narrow-valley", "plateau", "ravine", "two-wells",
  ]

  /// Losses without derivatives at their minimizers.
  static let pointed: Set<String> = ["ackley", "kink"]

  static let objectives = (try? Golden.objectives()) ?? []
  static let names = objectives.map(\.name)

  @Test func nothingIsDropped() throws {
    #expect(try Golden.objectives().count == 23)
    let referred = Set(Self.objectives.filter { $0.data == nil }.map(\.name.canonicalName))
    #expect(referred.count == 19)
    #expect(referred.isDisjoint(with: Self.own))
    #expect(referred.union(Self.own) == Set(Loss.formulas.map(\.name)))
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
      if Self.pointed.contains(name) { continue }
      expectStationary(jet, at: Point(minimum.theta))
    }
  }

  /// What the catalogue says about a loss's minimizers and saddles is true of its formula.
  @Test(arguments: Loss.all) func minimaAreMinima(loss: Loss) {
    let values = loss.minima.map { loss.jet($0).value }
    for (lower, higher) in zip(values, values.dropFirst()) {
      #expect(lower <= higher + 1e-9, "the global ones come first")
    }
    if Self.pointed.contains(loss.name) { return }
    // At a monkey saddle the Hessian is 0 and does not tell.
    let saddle = loss.name == "monkey-saddle" ? StationaryPoint.flat : .saddle
    for (points, kind) in [(loss.minima, StationaryPoint.minimum), (loss.saddles, saddle)] {
      for point in points {
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
