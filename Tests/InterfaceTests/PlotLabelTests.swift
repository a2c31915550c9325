import Canvas
import Testing

@testable import Interface

/// Words on a plot stand beside their points and do not cover each other.
@Suite struct PlotLabelTests {
  private static let area = Rectangle(column: 2, row: 1, width: 30, height: 9)

  private static func drawn(_ labels: [(point: SIMD2<Double>, words: String)]) -> [String] {
    var grid = Grid(Size(width: 40, height: 12), fill: Cell(.blank, Style()))
    var plot = PlotLabels(area: area, window: Window(xMin: 0, xMax: 30, yMin: 0, yMax: 9))
    for label in labels {
      plot.put([Span("o")], at: label.point, words: Span(" \(label.words) "), on: &grid)
    }
    return grid.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func theSignStandsAtThePoint() {
    let rows = Self.drawn([([10.5, 4.5], "here")])
    #expect(rows[5] == String(repeating: " ", count: 12) + "o here")
  }

  @Test func atTheRightEdgeWordsStandOnTheLeft() {
    let rows = Self.drawn([([29.5, 4.5], "here")])
    #expect(rows[5] == String(repeating: " ", count: 25) + " here o")
  }

  @Test func wordsMakeWay() {
    let rows = Self.drawn([([10.5, 4.5], "one"), ([13.5, 4.5], "two"), ([12.5, 4.5], "three")])
    let text = rows.joined(separator: "\n")
    for word in ["one", "two", "three"] { #expect(text.contains(word)) }
  }

  @Test func aSparedCellStaysFree() {
    var grid = Grid(Size(width: 40, height: 12), fill: Cell(.blank, Style()))
    var plot = PlotLabels(
      area: Self.area, window: Window(xMin: 0, xMax: 30, yMin: 0, yMax: 9))
    plot.spare([10.5, 4.5])
    plot.put([Span("abc")], at: [10.5, 4.5], on: &grid)
    let row = grid.text.split(separator: "\n", omittingEmptySubsequences: false)[5]
    #expect(row == String(repeating: " ", count: 13) + "abc")
  }

  @Test func outsideNothingIsWritten() {
    let text = Self.drawn([([31, 4], "far"), ([.nan, 4], "nowhere")]).joined()
    #expect(text.isEmpty)
  }
}
