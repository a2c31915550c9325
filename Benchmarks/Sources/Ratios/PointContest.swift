import CReference
import Catalog
import Notation
import Optimization

/// An algorithm on one point: the catalogue's text against C.
struct PointContest: Contest {
  private let algorithm: Algorithm
  private let loop: CPointLoop
  private let hyperparameters: Hyperparameters
  private let oracle = Loss.rosenbrock.oracle
  private let page: Worksheet<Point>
  private var path = [Point](repeating: .zero, count: Settings.iterations)
  private var reference = [CPoint](repeating: CPoint(x: 0, y: 0), count: Settings.iterations)

  init(_ algorithm: Algorithm, against loop: @escaping CPointLoop) {
    self.algorithm = algorithm
    self.loop = loop
    hyperparameters = Settings.hyperparameters(of: algorithm)
    page = algorithm.page(start: Settings.start, hyperparameters: hyperparameters)
  }

  var iterations: Int { Settings.iterations }

  mutating func prepare() {}

  mutating func runOurs() {
    let (advance, oracle) = (algorithm.advance, oracle)
    var page = page
    var span = path.mutableSpan
    _ = advance(&page, &span, 0, oracle)
  }

  mutating func runTheirs() {
    let start = CPoint(x: Settings.start.x, y: Settings.start.y)
    _ = loop(start, hyperparameters, &reference, Settings.iterations)
  }

  var difference: Double {
    zip(path, reference).reduce(0) { largest, pair in
      let (a, b) = pair
      let difference = max(abs(a.x - b.x), abs(a.y - b.y))
      return difference.isNaN || largest.isNaN ? .nan : max(largest, difference)
    }
  }
}
