import Canvas
import Testing
import Texts

/// Characters of two columns have two cells, and never half of themselves.
@Suite struct WideTests {
  private func written(_ text: String, limit: Int = .max, width: Int = 12) -> (
    grid: Grid, taken: Int
  ) {
    var grid = Grid(Size(width: width, height: 1))
    let taken = grid.write(text, column: 0, row: 0, style: Style(), limit: limit)
    return (grid, taken)
  }

  @Test(arguments: [("梯度", 4), ("a梯b", 4), ("r̂θ̃", 2), ("ＡＢ", 4), ("가나", 4), ("🎲", 2), ("∇J ▲◆", 5)])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
    let (grid, taken) = written(text)
    #expect(taken == columns && grid.text == text)
  }

  @Test func noHalfIsWritten() {
    #expect(written("梯度", limit: 3).grid.text == "梯")
    #expect(written("a梯", width: 2).grid.text == "a")
  }

  /// Whatever covers one half, the other one is blank.
  @Test func whatIsCoveredIsBlank() {
    for column in 0..<4 {
      var grid = written("梯度").grid
      grid[column, 0] = Cell(Glyph("x" as Character))
      let text = grid.text
      #expect(text.contains("x") && text.unicodeScalars.filter(\.isWide).count == 1)
      #expect(text.columns <= 4)
    }
  }

  @Test(arguments: 2...9) func wraps(width: Int) {
    let text = "梯度 下降 abc 学习率"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.columns <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func svgHasEachOnce() {
    #expect(written("梯").grid.svg().split(separator: "梯").count == 2)
  }
}
