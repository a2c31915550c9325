import Catalog
import Checking
import Notation
import Optimization
import Testing

/// The derivatives of every loss, by forward differentiation, against differences of its values.
@Suite struct DerivativeTests {
  static let step = 0.02
  /// Terms of Goldstein and Price cancel to a hundredth, the argument of a sine of Lévy is up to 100:
  /// so many units in the last place values and slopes may be off by.
  static let noise = 256.0

  static func points(in domain: Domain, seed: UInt64) -> [Point] {
    var random = SplitMix(seed: seed)
    return (0..<25).map { _ in
      Point(.random(in: domain.x, using: &random), .random(in: domain.y, using: &random))
    }
  }

  @Test(arguments: Loss.all) func gradientAgreesWithDifferences(loss: Loss) {
    for θ in Self.points(in: loss.domain, seed: 1) {
      let jet = loss.jet(θ)
      // The erased tree computes the values: another path than the compiled formula.
      let value = { (x: Double, y: Double) in
        loss.formula?.value(x: x, y: y) ?? loss.jet(Point(x, y)).value
      }
      let byX = Difference(
        of: { value($0, θ.y) }, at: θ.x, step: Self.step, noise: Self.noise)
      let byY = Difference(
        of: { value(θ.x, $0) }, at: θ.y, step: Self.step, noise: Self.noise)
      let scale = max(1, abs(jet.x), abs(jet.y))
      #expect(byX.agrees(with: jet.x, scale: scale), "∂x at \(θ): \(jet.x), \(byX)")
      #expect(byY.agrees(with: jet.y, scale: scale), "∂y at \(θ): \(jet.y), \(byY)")
    }
  }

  @Test(arguments: Loss.all) func hessianAgreesWithDifferencesOfTheGradient(loss: Loss) {
    for θ in Self.points(in: loss.domain, seed: 2) {
      let jet = loss.jet(θ)
      let scale = max(1, abs(jet.xx), abs(jet.xy), abs(jet.yy))
      let along = { (f: @escaping (Jet<Double>) -> Double) in
        Difference(of: { f(loss.jet(Point($0, θ.y))) }, at: θ.x, step: Self.step, noise: Self.noise)
      }
      let across = { (f: @escaping (Jet<Double>) -> Double) in
        Difference(of: { f(loss.jet(Point(θ.x, $0))) }, at: θ.y, step: Self.step, noise: Self.noise)
      }
      #expect(along { $0.x }.agrees(with: jet.xx, scale: scale), "∂xx at \(θ)")
      #expect(along { $0.y }.agrees(with: jet.xy, scale: scale), "∂xy at \(θ)")
      #expect(across { $0.x }.agrees(with: jet.xy, scale: scale), "∂yx at \(θ)")
      #expect(across { $0.y }.agrees(with: jet.yy, scale: scale), "∂yy at \(θ)")
    }
  }

  /// Whatever is asked, and of however many points at once, the answers are the same bits.
  @Test(arguments: Loss.all) func allWaysToAskAgree(loss: Loss) {
    let points = Self.points(in: loss.domain, seed: 3)
    for first in stride(from: 0, to: points.count - 3, by: 4) {
      let four = points[first..<first + 4]
      let column = Column(
        Wide(four.map(\.x)), Wide(four.map(\.y)))
      let (duals, values) = (loss.duals(column), loss.values(column))
      for (lane, θ) in four.enumerated() {
        let jet = loss.jet(θ)
        let gradient = Point(jet.x, jet.y)
        #expect(sameBits(duals.value[lane], jet.value) && sameBits(values[lane], jet.value))
        #expect(sameBits(Point(duals.x[lane], duals.y[lane]), gradient))
        #expect(sameBits(loss.oracle.gradient(θ, 1), gradient))
        let erased = loss.formula?.value(x: θ.x, y: θ.y)
        #expect(sameBits(erased ?? jet.value, jet.value), "the erased formula")
        let hessian = loss.oracle.hessian(θ, 1)
        #expect(sameBits(hessian.diagonal, Point(jet.xx, jet.yy)))
        #expect(sameBits(hessian.cross, jet.xy))
      }
    }
  }
}
