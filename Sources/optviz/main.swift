import Catalog
import Notation
import Optimization

func time(_ name: String, _ algorithm: Algorithm, _ hyper: InlineArray<8, Double>) {
  let n = 100_000
  var path = Array(repeating: Point.zero, count: n)
  var best = Double.infinity
  let clock = ContinuousClock()
  var last = Point.zero
  for _ in 0..<20 {
    var page = Worksheet<Point>(hyperparameters: hyper)
    page.values[0] = Point(-1.2, 1)
    let d = clock.measure {
      var span = path.mutableSpan
      _ = algorithm.advance(&page, &span, 0, Loss.rosenbrock.oracle)
    }
    best = min(best, Double(d.components.attoseconds) / 1e9 / Double(n))
    last = page.values[0]
  }
  print(name, best, "ns", last)
  best = .infinity
  let lanes = Wide.scalarCount
  for _ in 0..<20 {
    var page = Worksheet<Column>(hyperparameters: hyper)
    page.values[0] = Column(Wide(repeating: -1.2), Wide(repeating: 1))
    var pages = Array(repeating: page, count: 256 / lanes)
    let d = clock.measure {
      var span = pages.mutableSpan
      algorithm.advanceColumns(&span, 100, Loss.rosenbrock.columnOracle)
    }
    best = min(best, Double(d.components.attoseconds) / 1e9 / 100 / 256)
  }
  print("   column", best)
}
// ρ1 ρ2 ε δ ρ
time("sgd", .sgd, [0.9, 0.999, 0.001, 1e-8, 0.9, 0, 0, 0])
time("adagrad", .adaGrad, [0.9, 0.999, 0.5, 1e-7, 0.9, 0, 0, 0])
time("rmsprop", .rmsProp, [0.9, 0.999, 0.01, 1e-6, 0.9, 0, 0, 0])
time("adam", .adam, [0.9, 0.999, 0.01, 1e-8, 0.9, 0, 0, 0])
time("newton", .newton, [0.9, 0.999, 0.01, 1e-8, 0.9, 0, 0, 0])
