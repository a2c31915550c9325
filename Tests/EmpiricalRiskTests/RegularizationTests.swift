import Catalog
import Checking
import EmpiricalRisk
import Foundation
import Notation
import Optimization
import Scenes
import Testing

@Suite struct RegularizationTests {
  static let lambdas = [0.01, 1.0, 30]

  static func points(in domain: Domain) -> [Point] {
    var random = SplitMix(seed: 21)
    return (0..<12).map { _ in
      Point(.random(in: domain.x, using: &random), .random(in: domain.y, using: &random))
    }
  }

  @Test(arguments: Loss.all, lambdas) func theTermIsAdded(base: Loss, lambda: Double) {
    let loss = base.regularized(by: lambda)
    for θ in Self.points(in: base.domain) {
      let (plain, jet) = (base.jet(θ), loss.jet(θ))
      let size = max(1, abs(plain.value), abs(jet.value)).ulp
      #expect(abs(jet.value - (plain.value + lambda / 2 * (θ * θ).sum())) <= 4 * size)
      #expect(sameBits(jet.x, plain.x + lambda * θ.x) && sameBits(jet.y, plain.y + lambda * θ.y))
      #expect(sameBits(jet.xx, plain.xx + lambda) && sameBits(jet.yy, plain.yy + lambda))
      #expect(sameBits(jet.xy, plain.xy))
    }
  }

  @Test(arguments: Loss.all) func allWaysToAskAgree(base: Loss) {
    let loss = base.regularized(by: 0.3)
    for θ in Self.points(in: loss.domain) {
      let (jet, column) = (loss.jet(θ), Column(Wide(repeating: θ.x), Wide(repeating: θ.y)))
      let (duals, gradient) = (loss.duals(column), Point(jet.x, jet.y))
      #expect(sameBits(duals.value[2], jet.value) && sameBits(loss.values(column)[1], jet.value))
      #expect(sameBits(Point(duals.x[3], duals.y[3]), gradient))
      #expect(sameBits(loss.oracle.gradient(θ, 1), gradient))
      #expect(sameBits(loss.columnOracle.gradient(column, 1).x[0], gradient.x))
      #expect(sameBits(loss.oracle.hessian(θ, 1).diagonal, Point(jet.xx, jet.yy)))
      if let formula = loss.formula { #expect(sameBits(formula.value(x: θ.x, y: θ.y), jet.value)) }
    }
  }

  /// Gradients of the regularized loss are the slopes of its values.
  @Test(arguments: [Loss.rosenbrock, .himmelblau] + ShippedData.all.map { $0.loss() })
  func gradientsAgreeWithDifferences(base: Loss) {
    let loss = base.regularized(by: 2)
    for θ in Self.points(in: loss.domain) {
      let jet = loss.jet(θ)
      let scale = max(1, abs(jet.x), abs(jet.y))
      let byX = Difference(of: { loss.jet(Point($0, θ.y)).value }, at: θ.x, step: 0.02, noise: 256)
      let byY = Difference(of: { loss.jet(Point(θ.x, $0)).value }, at: θ.y, step: 0.02, noise: 256)
      #expect(byX.agrees(with: jet.x, scale: scale) && byY.agrees(with: jet.y, scale: scale))
    }
  }

  @Test(arguments: Loss.all, lambdas) func minimaAreMinima(base: Loss, lambda: Double) {
    let loss = base.regularized(by: lambda)
    #expect(base.minima.isEmpty || !loss.minima.isEmpty)
    for minimum in loss.minima {
      // No place nearby is lower.
      let (value, reach) = (loss.jet(minimum).value, 1e-4 * max(1, minimum.length))
      let around = (0..<16).map { index -> Double in
        let angle = Double(index) * .pi / 8
        return loss.jet(minimum + reach * Point(cos(angle), sin(angle))).value
      }
      #expect(around.allSatisfy { $0 > value }, "\(minimum)")
    }
    for saddle in loss.saddles {
      let jet = loss.jet(saddle)
      let hessian = Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy)
      #expect(StationaryPoint(hessian: hessian) == .saddle)
    }
  }

  @Test func aBowlsMinimumIsKnown() throws {
    // ∇J = A θ + λ θ is 0 at the origin; of (x − 1.5, y + 0.75) under 13, 5, 5, 13 with λ = 2 where
    // 15x + 5y = 15.75 and 5x + 15y = −2.25.
    #expect(Loss.quadratic.regularized(by: 3).minima == [.zero])
    let minimum = try #require(Loss.quadraticShifted.regularized(by: 2).minima.first)
    let expected = Point(1.2375, -0.5625)
    #expect((minimum - expected).length < 1e-14)
  }

  @Test func separableClassesGetAMinimum() throws {
    let base = try #require(ShippedData.named("separable")).loss()
    #expect(base.minima.isEmpty)
    let lengths = try [0.01, 0.1, 1].map {
      try #require(base.regularized(by: $0).minima.first).length
    }
    #expect(lengths == lengths.sorted(by: >) && lengths[2] > 0)
  }

  @Test func lambdaAddsUpAndNothingIsNothing() {
    let loss = Loss.rosenbrock
    #expect(loss.regularized(by: 0).identity == loss.identity)
    let twice = loss.regularized(by: 0.25).regularized(by: 0.5)
    #expect(twice.lambda == 0.75 && twice.identity == loss.regularized(by: 0.75).identity)
    #expect(twice.equation == loss.equation + " + λ/2 ‖θ‖²")
  }

  @Test func scenesKeepWhatTheyAreMadeOf() {
    var scene = Scene(loss: .rosenbrock, lambda: 2, entries: [], limits: Limits(iterations: 1))
    #expect(scene.commandLine.contains("--l2 2"))
    scene.baseLoss = .beale
    #expect(scene.lambda == 2 && scene.loss.name == "beale" && scene.loss.lambda == 2)
    scene.lambda = 0
    #expect(scene.loss.identity == Loss.beale.identity)
    #expect(!scene.commandLine.contains { $0.hasPrefix("--l2") })
  }
}
