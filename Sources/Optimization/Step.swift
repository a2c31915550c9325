public import Notation

/// One line of an algorithm executed: the page before it, and what its letter became.
public struct Step: Sendable {
  /// The number of the update, counted from 1.
  public let iteration: Int
  /// The index of the line.
  public let line: Int
  /// The page that the line read.
  public let before: Worksheet<Point>
  /// The page after it.
  public let after: Worksheet<Point>
}

extension Algorithm {
  /// The lines of the iteration after `page`, one by one.
  public func steps(from page: Worksheet<Point>, oracle: PointOracle) -> [Step] {
    var page = page
    page.iteration += 1
    return lines.indices.map { line in
      let before = page
      executeLine(line, &page, oracle)
      return Step(iteration: page.iteration, line: line, before: before, after: page)
    }
  }
}
