import CReference
import Catalog
import Notation
import Optimization

/// An algorithm on a column of points: the catalogue's text against C loops over arrays, which the
/// compiler may turn into vector instructions.
struct ColumnContest: Contest {
  static let count = Int(COLUMN_LENGTH)
  private let algorithm: Algorithm
  private let loop: CColumnLoop
  private let hyperparameters: Hyperparameters
  private let oracle = Loss.rosenbrock.columnOracle
  private let fresh: [Worksheet<Column>]
  private var pages: [Worksheet<Column>]
  private var column = CColumn()

  init(_ algorithm: Algorithm, against loop: @escaping CColumnLoop) {
    self.algorithm = algorithm
    self.loop = loop
    let hyperparameters = Settings.hyperparameters(of: algorithm)
    self.hyperparameters = hyperparameters
    fresh = stride(from: 0, to: Self.count, by: Wide.scalarCount).map { first in
      let starts = (first..<first + Wide.scalarCount).map(Settings.columnStart)
      let page = algorithm.page(start: Settings.start, hyperparameters: hyperparameters)
      return Worksheet(page, starts: starts)
    }
    pages = fresh
  }

  var iterations: Int { Settings.columnIterations * Self.count }

  mutating func prepare() {
    for index in pages.indices { pages[index] = fresh[index] }
    for index in 0..<Self.count { column[index] = Settings.columnStart(index) }
  }

  mutating func runOurs() {
    let (advance, oracle) = (algorithm.advanceColumns, oracle)
    var span = pages.mutableSpan
    advance(&span, Settings.columnIterations, oracle)
  }

  mutating func runTheirs() { loop(&column, hyperparameters, Settings.columnIterations) }

  var difference: Double {
    (0..<Self.count).reduce(0) { largest, index in
      let θ = pages[index / Wide.scalarCount].values[0]
      let lane = index % Wide.scalarCount
      let reference = column[index]
      let difference = max(abs(θ.x[lane] - reference.x), abs(θ.y[lane] - reference.y))
      return difference.isNaN || largest.isNaN ? .nan : max(largest, difference)
    }
  }
}

extension Worksheet<Column> {
  /// The page of one point, with the starts of four.
  fileprivate init(_ page: Worksheet<Point>, starts: [Point]) {
    self.init(hyperparameters: page.hyperparameters)
    for index in page.values.indices {
      let value = page.values[index]
      values[index] = Column(Wide(repeating: value.x), Wide(repeating: value.y))
    }
    values[0] = Column(Wide(starts.map(\.x)), Wide(starts.map(\.y)))
  }
}

extension CColumn {
  fileprivate subscript(index: Int) -> Point {
    get {
      Point(
        withUnsafeBytes(of: x) { $0.bindMemory(to: Double.self)[index] },
        withUnsafeBytes(of: y) { $0.bindMemory(to: Double.self)[index] })
    }
    set {
      withUnsafeMutableBytes(of: &x) { $0.bindMemory(to: Double.self)[index] = newValue.x }
      withUnsafeMutableBytes(of: &y) { $0.bindMemory(to: Double.self)[index] = newValue.y }
    }
  }
}
