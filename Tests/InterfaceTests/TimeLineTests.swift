import Canvas
import Lessons
import Notation
import Optimization
import Testing

@testable import Interface

@Suite struct TimeLineTests {
  private static let sizes = [
    Size(width: 200, height: 60), Size(width: 120, height: 40), Size(width: 80, height: 24),
    Size(width: 60, height: 18),
  ]

  private func axis(_ model: Model) throws -> TimeAxis {
    TimeLine(
      area: try #require(model.layout[.timeLine]), end: model.timeEnd, t: model.clock.t,
      runs: model.shownRuns
    ).axis
  }

  private func cell(_ t: Int, _ model: Model) throws -> Position {
    Position(column: try axis(model).column(of: t), row: try #require(model.layout[.timeLine]).row)
  }

  private func line(_ model: Model) throws -> String {
    let row = try #require(model.layout[.timeLine]).row
    return String(
      view(model).text.split(separator: "\n", omittingEmptySubsequences: false)[row])
  }

  /// From a column to its iteration and back is the same column.
  @Test(arguments: [1, 2, 10, 57, 118, 196], [10, 50, 60, 400, 5000, 1_000_000])
  func columnsAndIterations(_ width: Int, _ end: Int) {
    let axis = TimeAxis(columns: 3..<3 + width, end: end)
    for column in axis.columns where end >= width {
      #expect(axis.column(of: axis.t(at: column)) == column)
    }
    #expect(axis.t(at: 3) == 0 && axis.t(at: -99) == 0 && axis.t(at: 9999) == end)
    #expect(width == 1 || axis.t(at: 2 + width) == end)
    #expect(axis.column(of: 0) == 3 && axis.column(of: end) == 2 + width)
    #expect(axis.column(of: 2 * end) == 2 + width)
    let columns = (0...end).lazy.filter { $0 % max(1, end / 1000) == 0 }.map(axis.column)
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test(arguments: sizes) func aClickGoesThere(_ size: Size) throws {
    var player = Player(width: size.width, height: size.height, at: 60)
    player.model.clock.isRunning = true
    let goal = try cell(20, player.model)
    player.point(.press, goal.column, goal.row)
    #expect(!player.model.clock.isRunning)
    let t = try axis(player.model).t(at: goal.column)
    #expect(player.model.clock.t == t && abs(t - 20) <= 1)
    #expect(player.shown?.t == t)
    player.point(.release, goal.column, goal.row)
    #expect(player.model.clock.t == t)
  }

  @Test(arguments: sizes) func aDragGoesAlong(_ size: Size) throws {
    var player = Player(width: size.width, height: size.height, at: 60)
    let row = try cell(0, player.model).row
    let axis = try axis(player.model)
    player.point(.press, axis.columns.lowerBound + 4, row)
    for column in axis.columns {
      player.point(.drag, column, row - 3)
      #expect(player.model.clock.t == axis.t(at: column), "above the line, too")
    }
    player.point(.drag, -5, row)
    #expect(player.model.clock.t == 0)
    player.point(.drag, 999, row)
    #expect(player.model.clock.t == axis.end)
    #expect(try self.axis(player.model) == axis, "the axis does not run away")
    player.point(.release, axis.columns.lowerBound, row)
    #expect(player.model.clock.t == 0)
  }

  /// Past the end of the last run there is nothing to see.
  @Test func notPastTheEndOfAll() throws {
    var player = Player(Scene("himmelblau", ["newton"]), width: 120, height: 40, at: 60)
    let last = player.model.lastIteration
    #expect(player.model.haveEnded && last < player.model.timeEnd)
    player.click(try cell(player.model.timeEnd, player.model))
    #expect(player.model.clock.t == last)
  }

  /// Going back shows less and shrinks nothing, even where less has to be computed anew.
  @Test func theAxisStaysWhenTheClockGoesBack() throws {
    var player = Player(.letters, width: 120, height: 40, at: 60)
    for _ in 0..<30 { player.press(".") }
    let end = player.model.timeEnd
    #expect(end == 100)
    for keys in [",,,", "r", "eee", "R"] {
      player.press(keys)
      #expect(player.model.timeEnd == end, "\(keys)")
    }
    player.press(.home)
    player.press("e")
    #expect(player.model.lastIteration == 0 && player.model.timeEnd == end)
    player.press("l")
    #expect(player.model.timeEnd == 50, "another loss, another history")
  }

  @Test func itGrowsInSteps() {
    var player = Player(.letters, width: 120, height: 40)
    var ends: [Int] = []
    for _ in 0..<300 {
      player.press(".")
      let end = player.model.timeEnd
      #expect(end >= player.model.clock.t)
      if ends.last != end { ends.append(end) }
    }
    #expect(ends == ends.sorted() && ends.count < 20)
  }

  /// Each part has a sign of its own, so that it needs no colour.
  @Test(arguments: sizes) func itsParts(_ size: Size) throws {
    var player = Player(.letters, width: size.width, height: size.height, at: 60)
    player.press(".")
    for _ in 0..<30 { player.press(",") }
    for _ in 0..<10 { player.press(",") }
    let text = Array(try line(player.model))
    let axis = try axis(player.model)
    let (now, computed) = (axis.column(of: 21), axis.column(of: 61))
    #expect(text[now] == "┃")
    for (column, character) in text.enumerated() where axis.columns.contains(column) {
      switch character {
      case "━": #expect(column < now)
      case "─": #expect(column > now && column <= computed)
      case "┄": #expect(column > computed)
      default: #expect(column == now || character.isNumber || character == " ")
      }
    }
    #expect(Set(text).isSuperset(of: ["━", "─", "┄", "0"]))
  }

  /// A run's mark stands where it ended.
  @Test func endsOfRuns() throws {
    let player = Player(width: 120, height: 40, at: 100)
    let text = Array(try line(player.model))
    let palette = player.model.look.palette
    var ended = 0
    for index in player.model.visible {
      let run = try #require(player.model.run(index))
      guard run.end != nil else { continue }
      ended += 1
      let column = try axis(player.model).column(of: run.count)
      #expect(text[column] == Character(palette.mark(trace: index, ascii: false).base))
    }
    #expect(ended > 0)
  }

  /// A number stands where its iteration is.
  @Test(arguments: sizes) func numbers(_ size: Size) throws {
    let player = Player(.letters, width: size.width, height: size.height, at: 60)
    let text = try line(player.model)
    let axis = try axis(player.model)
    let numbers = text.matches(of: /\d+/)
    #expect(numbers.count >= 3)
    for match in numbers {
      let first = text.distance(from: text.startIndex, to: match.range.lowerBound)
      let number = try #require(Int(match.output))
      let place = axis.column(of: number)
      #expect((first - 1...first + match.output.count).contains(place), "\(number)")
    }
  }

  @Test func leftOutWhereThereIsNoRoom() {
    for (width, height) in [(59, 18), (60, 17), (40, 12), (20, 6), (5, 5)] {
      #expect(Player(width: width, height: height).model.layout[.timeLine] == nil)
    }
  }

  /// In the curves, too, a click goes to the iteration under the mouse.
  @Test(arguments: sizes, [Arrangement.sideBySide, .curves])
  func curvesAreTimeAxes(_ size: Size, _ arrangement: Arrangement) throws {
    var player = Player(.letters, width: size.width, height: size.height, at: 60)
    player.model.arrangement = arrangement
    guard let strip = player.model.layout[.curves] else { return }
    var places = 0
    for column in strip.columns {
      let cell = Position(column: column, row: strip.row + 2)
      guard case .time(let axis) = player.model.panels.target(at: cell) else { continue }
      places += 1
      player.click(cell)
      #expect(player.model.clock.t == axis.t(at: column))
      #expect(axis.end == 60 && axis.columns.contains(column))
    }
    #expect(places >= strip.width / 2)
    let cell = Position(column: strip.column + strip.width / 2, row: strip.row + 2)
    player.press("i")
    #expect(
      player.model.panels.target(at: cell) == nil, "along gradient evaluations there is no one t")
  }
}
