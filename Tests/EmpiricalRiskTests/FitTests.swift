import Catalog
import EmpiricalRisk
import Notation
import Optimization
import Testing

/// What is found out about a data set.
@Suite struct FitTests {
  static func loss(_ text: String, _ regression: Regression = .linear) throws -> Loss {
    Loss(try read(text, regression), name: "f.csv", summary: "", recipe: .text("data"))
  }

  @Test(arguments: ShippedData.all.map { $0.loss() }) func shippedLossesAreWhole(loss: Loss) throws
  {
    #expect(loss.minima.isEmpty == (loss.name == "separable"))
    for minimum in loss.minima {
      let jet = loss.jet(minimum)
      #expect(Point(jet.x, jet.y).length < 1e-13)
      #expect(loss.domain.contains(minimum))
    }
    #expect(loss.domain.contains(loss.start) && loss.domain.contains(.zero))
    let rated = Algorithm.all.filter { $0.parameters.contains { $0.rateShare != nil } }
    let missing = Set(rated.map(\.id)).subtracting(loss.rates.keys)
    #expect(missing.isEmpty, "run scripts/search-rates")
  }

  /// What is written down of a shipped data set is what would be found; two starts are chosen.
  @Test(arguments: ShippedData.all) func shippedDataIsAsFound(shipped: ShippedData) throws {
    let found = Loss(shipped.data, name: shipped.name, summary: "", recipe: .text("data"))
    let known = shipped.loss()
    #expect(known.domain == found.domain)
    #expect(known.minima.count == found.minima.count)
    for (a, b) in zip(known.minima, found.minima) { #expect((a - b).length < 1e-13) }
    guard !["outlier", "rare-feature"].contains(shipped.name) else { return }
    #expect(known.start == found.start)
  }

  @Test func equations() throws {
    let linear = try Self.loss("x,y\n1,2\n3,4\n").regularized(by: 1)
    #expect(linear.equation == "1/2 Σᵢ (w xᵢ + b − yᵢ)² + λ/2 ‖θ‖²")
    let logistic = try Self.loss("x1,x2,y\n1,2,0\n", .logistic)
    #expect(logistic.equation == "−1/1 Σᵢ log σ((2yᵢ − 1) wᵀxᵢ)")
  }

  /// A line through points on it, however far from the origin or unlike the scales.
  @Test(arguments: [(1.0, 0.0), (1e6, 3e6), (1e-6, 1), (1000, 1e5)])
  func linesAreFound(scale: Double, offset: Double) throws {
    let rows = (0..<9).map { index in
      let x = offset + scale * Double(index)
      return "\(x),\(2 * x - 3)\n"
    }
    let minimum = try #require(try Self.loss("x,y\n" + rows.joined()).minima.first)
    let condition = 1 + offset / scale
    #expect(abs(minimum.x - 2) < 1e-13 * condition * condition)
    #expect(abs(minimum.y + 3) < 1e-13 * condition * condition * max(1, offset))
  }

  /// A valley of minimizers, or none at all: no minimum, and still a view.
  @Test(arguments: [
    ("x,y\n1,2\n1,3\n", Regression.linear), ("x,y\n0,0\n", .linear),
    ("x,y\n1e-300,1e30\n", .linear),
    ("x,y\n1e30,1\n-1e30,2\n1e30,5\n", .linear),
    ("x1,x2,y\n1,1,1\n-1,2,1\n", .logistic), ("x1,x2,y\n0,0,1\n", .logistic),
    ("x1,x2,y\n1,2,1\n2,4,0\n-1,-2,1\n", .logistic), ("x1,x2,y\n1e30,1,1\n-1e30,2,1\n", .logistic),
  ])
  func whatHasNoSingleMinimizer(text: String, regression: Regression) throws {
    let loss = try Self.loss(text, regression)
    let sides = [loss.domain.x.length, loss.domain.y.length]
    #expect(sides.allSatisfy { $0 > 0 && $0.isFinite })
    #expect(loss.domain.contains(loss.start))
    if regression == .logistic { #expect(loss.minima.isEmpty) }
  }

  @Test func smallLossesKeepTheirDigits() throws {
    let loss = try Self.loss("x1,x2,y\n1,0,1\n", .logistic)
    // log(1 + e⁻ᵐ) is e⁻ᵐ for large m, and m for m far below 0.
    #expect(abs(loss.jet(Point(50, 0)).value / 1.9287498479639178e-22 - 1) < 1e-14)
    #expect(abs(loss.jet(Point(50, 0)).x / -1.9287498479639178e-22 - 1) < 1e-14)
    #expect(loss.jet(Point(-1000, 0)).value == 1000)
    #expect(loss.jet(Point(-1000, 0)).x == -1)
  }

  /// Rates suit the noise: no run on single examples is thrown out.
  @Test func ratesSuitTheBatches() throws {
    let set = try #require(ShippedData.named("outlier")).data
    let loss = Loss(
      set, name: "o", summary: "", recipe: .text("data"),
      batches: Batches(.drawn(size: 1, seed: 1), of: 30),
      algorithms: [.sgd])
    let rate = try #require(loss.rates["sgd"])
    let full = Loss(set, name: "o", summary: "", recipe: .text("data"), algorithms: [.sgd])
    #expect(rate < (try #require(full.rates["sgd"])))
  }

  /// Where no minimum is, none is said to have been reached.
  @Test func separableClassesHaveNoMinimum() throws {
    let loss = try #require(ShippedData.named("separable")).loss()
    var run = Run(
      .newton, on: loss, start: .zero, hyperparameters: [],
      limits: Limits(iterations: 100, tolerance: 1e-8))
    run.advance(to: 100)
    #expect(run.end == .stationary(.flat))
    let bowl = loss.regularized(by: 0.1)
    var other = Run(
      .newton, on: bowl, start: .zero, hyperparameters: [],
      limits: Limits(iterations: 100, tolerance: 1e-8))
    other.advance(to: 100)
    #expect(other.end == .stationary(.minimum))
  }
}
