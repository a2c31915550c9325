import Catalog
import Checking
import Notation
import Optimization
import Testing

/// All ways to execute an algorithm give the same bits, on every loss.
@Suite struct ExecutionLawTests {
  static let count = 60

  static func starts(on loss: Loss) -> [Point] {
    Array(DerivativeTests.points(in: loss.domain, seed: 4).prefix(4))
  }

  static func pages(_ algorithm: Algorithm, on loss: Loss) -> [Worksheet<Point>] {
    starts(on: loss).map {
      algorithm.page(
        start: $0, velocity: Point(0.01, -0.02), hyperparameters: algorithm.defaults)
    }
  }

  /// θ after each update, up to where it is no number.
  static func path(
    _ algorithm: Algorithm, on loss: Loss, from page: inout Worksheet<Point>
  ) -> [Point] {
    var path = [Point](repeating: .zero, count: count)
    var span = path.mutableSpan
    let end = algorithm.advance(&page, &span, 0, loss.oracle)
    return Array(path.prefix(end))
  }

  @Test(arguments: Algorithm.all, Loss.all)
  func theLoopAgreesWithItsLines(algorithm: Algorithm, loss: Loss) {
    for start in Self.pages(algorithm, on: loss) {
      var (looped, stepped) = (start, start)
      let path = Self.path(algorithm, on: loss, from: &looped)
      for θ in path {
        stepped = algorithm.executedLines(from: stepped, oracle: loss.oracle).last!.after
        #expect(sameBits(stepped.values[0], θ))
      }
      if path.count == Self.count { #expect(samePages(looped, stepped)) }
    }
  }

  @Test(arguments: Algorithm.all, Loss.all)
  func columnsAgreeWithPoints(algorithm: Algorithm, loss: Loss) {
    var pages = Self.pages(algorithm, on: loss)
    var columns = [gathered(pages)]
    let paths = pages.indices.map { Self.path(algorithm, on: loss, from: &pages[$0]) }
    for t in 0..<Self.count {
      var span = columns.mutableSpan
      algorithm.advanceColumns(&span, 1, loss.columnOracle)
      for (lane, path) in paths.enumerated() where t < path.count {
        #expect(sameBits(columns[0].values[0].lane(lane), path[t]), "update \(t + 1)")
      }
    }
    for (lane, page) in pages.enumerated() where paths[lane].count == Self.count {
      for index in page.values.indices {
        #expect(sameBits(columns[0].values[index].lane(lane), page.values[index]))
      }
    }
  }

  /// All updates at once are the same as one by one.
  @Test(arguments: Algorithm.all) func columnsMayAdvanceInPieces(algorithm: Algorithm) {
    let loss = Loss.rosenbrock
    let start = gathered(Self.pages(algorithm, on: loss))
    var (whole, pieces) = ([start, start], [start])
    var span = whole.mutableSpan
    algorithm.advanceColumns(&span, 30, loss.columnOracle)
    for count in [1, 7, 22] {
      var span = pieces.mutableSpan
      algorithm.advanceColumns(&span, count, loss.columnOracle)
    }
    for page in whole {
      for lane in 0..<4 {
        #expect(sameBits(page.values[0].lane(lane), pieces[0].values[0].lane(lane)))
      }
    }
  }
}

/// Four pages of one set-up side by side.
private func gathered(_ pages: [Worksheet<Point>]) -> Worksheet<Column> {
  var result = Worksheet<Column>(hyperparameters: pages[0].hyperparameters)
  for index in result.values.indices {
    result.values[index] = Column(
      Wide(pages.map { $0.values[index].x }), Wide(pages.map { $0.values[index].y }))
  }
  return result
}

extension Column {
  fileprivate func lane(_ lane: Int) -> Point { Point(x[lane], y[lane]) }
}
