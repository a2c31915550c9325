import CReference
import Optimization

/// A line of the table: an algorithm on one point and on a column.
struct Row {
  let name: String
  private var point: PointContest
  private var column: ColumnContest
  private(set) var pointTimes = Times()
  private(set) var columnTimes = Times()

  init(_ algorithm: Algorithm) {
    let loops = c_algorithm(algorithm.id)
    guard let points = loops.points, let columns = loops.columns else {
      fatalError("\(algorithm.id) has no loops in C: write them beside the others in CReference")
    }
    name = algorithm.id
    point = PointContest(algorithm, against: points)
    column = ColumnContest(algorithm, against: columns)
  }

  /// The largest difference between the results of the text and of C.
  var difference: Double {
    let (a, b) = (point.difference, column.difference)
    return a.isNaN || b.isNaN ? .nan : max(a, b)
  }

  var worstRatio: Double { max(pointTimes.ratio, columnTimes.ratio) }

  mutating func measure() {
    pointTimes = pointTimes.combined(with: point.times(turns: Settings.turns))
    columnTimes = columnTimes.combined(with: column.times(turns: Settings.turns))
  }
}
