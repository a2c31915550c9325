public import Notation

/// One line of an algorithm executed: the page before it, and what its letter became.
public struct ExecutedLine: Sendable {
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
  public func executedLines(from page: Worksheet<Point>, oracle: PointOracle) -> [ExecutedLine] {
    var page = page
    page.iteration += 1
    return lines.indices.map { line in
      let before = page
      executeLine(line, &page, oracle)
      return ExecutedLine(iteration: page.iteration, line: line, before: before, after: page)
    }
  }
}
