import Canvas
import Testing

@testable import Console

@Suite struct ANSITests {
  func text(_ cells: [Cell]) -> String {
    var grid = Grid(Size(width: cells.count, height: 1))
    for (column, cell) in cells.enumerated() { grid[column, 0] = cell }
    return grid.ansiText(ascii: false)
  }

  @Test func saidOnceAndEnded() {
    let red = Style(.palette(1), on: .palette(12), .bold)
    #expect(
      text([Cell("a", red), Cell("b", red), Cell("c")]) == "\u{1B}[1;31;104mab\u{1B}[mc\n")
    #expect(text([Cell("a"), Cell("b", red)]) == "a\u{1B}[1;31;104mb\u{1B}[m\n")
  }

  @Test func onlyWhatChanges() {
    #expect(
      text([
        Cell("a", Style(.palette(200), on: .rgb(1, 2, 3))),
        Cell("b", Style(.palette(200), on: .rgb(1, 2, 4))),
      ]) == "\u{1B}[38;5;200;48;2;1;2;3ma\u{1B}[48;2;1;2;4mb\u{1B}[m\n")
  }

  @Test func attributesGo() {
    #expect(
      text([
        Cell("a", Style(.palette(1), .terminal, [.bold, .underline])),
        Cell("b", Style(.palette(1), .terminal, .underline)),
        Cell("c", Style(.terminal, on: .palette(9), .underline)),
      ]) == "\u{1B}[1;4;31ma\u{1B}[0;4;31mb\u{1B}[39;101mc\u{1B}[m\n")
  }

  @Test func blanksAtTheEnd() {
    #expect(text([Cell("a"), Cell(), Cell()]) == "a\n")
    #expect(text([Cell("a"), Cell(.blank, Style(on: .palette(4)))]) == "a\u{1B}[44m \u{1B}[m\n")
    #expect(text([Cell(), Cell()]) == "\n")
  }

  @Test func plain() {
    var grid = Grid(Size(width: 5, height: 2))
    grid.write("θ̃→●é", column: 0, row: 0, style: Style(.palette(1)))
    #expect(grid.plainText(ascii: false) == "θ̃→●é\n\n")
    #expect(grid.plainText(ascii: true).utf8.allSatisfy { $0 < 0x80 })
  }
}

extension Style {
  fileprivate init(_ foreground: Color, _ background: Color, _ attributes: Attributes) {
    self.init(foreground, on: background, attributes)
  }
}

extension Glyph: ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) { self.init(scalar) }
}
