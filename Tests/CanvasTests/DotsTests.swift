import Testing

@testable import Canvas

@Suite("Dots")
struct DotsTests {
  private func picture(_ dots: Dots) -> String {
    (0..<dots.size.height).map { row in
      String((0..<dots.size.width).map { dots.isSet(column: $0, row: row) ? "#" : "." })
    }.joined(separator: "\n")
  }

  private func text(_ dots: Dots, over backdrop: Backdrop? = nil) -> Grid {
    var grid = Grid(dots.cells)
    for row in 0..<dots.cells.height {
      for column in 0..<dots.cells.width {
        grid[column, row] = dots.cell(column: column, row: row, over: backdrop)
      }
    }
    return grid
  }

  @Test(
    "Each Braille dot has its bit",
    arguments: [
      (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (0, 3, "⡀"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"),
      (1, 3, "⢀"),
    ])
  func bits(column: Int, row: Int, expected: String) {
    var dots = Dots(.braille, cells: Size(width: 1, height: 1))
    dots.set(column: column, row: row, ink: Ink(.terminal), character: "-")
    #expect(text(dots).text == expected)
  }

  @Test("No dots are a blank")
  func empty() {
    let dots = Dots(.braille, cells: Size(width: 2, height: 1))
    #expect(text(dots).cells.allSatisfy { $0.glyph == .blank })
  }

  @Test("A slanted curve has no corners")
  func corners() {
    var dots = Dots(.braille, cells: Size(width: 2, height: 1))
    let stairs = [(0.5, 0.5), (1.5, 0.5), (1.5, 1.5), (2.5, 1.5), (2.5, 2.5), (3.5, 2.5)]
    dots.draw(stairs.map { SIMD2($0.0, $0.1) }, ink: Ink(.terminal))
    #expect(picture(dots) == "#...\n.#..\n..##\n....")
  }

  @Test("Strokes may be thick and dashed, and points that are no place break them")
  func strokes() {
    var dots = Dots(.braille, cells: Size(width: 4, height: 1))
    let line = [SIMD2(0.5, 0.5), SIMD2(7.5, 0.5)]
    dots.draw(line, ink: Ink(.terminal), stroke: Stroke(dash: .init(on: 2, off: 1)))
    #expect(picture(dots) == "##.##.##\n........\n........\n........")
    dots = Dots(.braille, cells: Size(width: 4, height: 1))
    dots.draw(line, ink: Ink(.terminal), stroke: .thick)
    #expect(picture(dots) == "########\n########\n........\n........")
    dots = Dots(.braille, cells: Size(width: 4, height: 1))
    let broken = [line[0], SIMD2(2.5, 0.5), SIMD2(.nan, 0), SIMD2(5.5, 3.5), SIMD2(7.5, 3.5)]
    dots.draw(broken, ink: Ink(.terminal))
    #expect(picture(dots) == "###.....\n........\n........\n.....###")
  }

  @Test("In a shared cell the higher rank drops the dots of the lower")
  func ranks() {
    let (low, high) = (Ink(.palette(1), rank: 1), Ink(.palette(2), rank: 2))
    for inks in [[low, high], [high, low]] {
      var dots = Dots(.braille, cells: Size(width: 2, height: 1))
      for ink in inks {
        let row = ink == low ? 0.5 : 3.5
        dots.draw([SIMD2(0.5, row), SIMD2(ink == low ? 3.5 : 1.5, row)], ink: ink)
      }
      #expect(picture(dots) == "..##\n....\n....\n##..")
      #expect(text(dots)[0, 0].style.foreground == .palette(2))
      #expect(text(dots)[1, 0].style.foreground == .palette(1))
    }
  }

  @Test("Dots lie over the band that fills most of the cell")
  func backdrop() {
    let bands = Backdrop(
      cells: Size(width: 3, height: 1), bands: [0, 0, 7, 1, 0, 7],
      colors: [.palette(10), .palette(11)], missing: .palette(12))
    var dots = Dots(.braille, cells: Size(width: 3, height: 1))
    let plain = text(dots, over: bands)
    #expect(plain.text == "▀")
    #expect(plain[0, 0].style == Style(.palette(10), on: .palette(11)))
    #expect(plain[1, 0].style.background == .palette(10))
    #expect(plain[2, 0].style.background == .palette(12))
    dots.draw([SIMD2(0.5, 0.5), SIMD2(1.5, 0.5)], ink: Ink(.palette(9)))
    #expect(text(dots, over: bands)[0, 0] == Cell("⠉", Style(.palette(9), on: .palette(11))))
  }

  @Test("Half blocks colour the half that the dot fills")
  func halves() {
    var dots = Dots(.half, cells: Size(width: 4, height: 1))
    dots.draw([SIMD2(0.5, 0.5), SIMD2(1.5, 0.5)], ink: Ink(.palette(1), rank: 1))
    dots.draw([SIMD2(1.5, 1.5), SIMD2(2.5, 1.5)], ink: Ink(.palette(1)))
    #expect(text(dots).text == "▀█▄")
    let bands = Backdrop(
      cells: Size(width: 4, height: 1), bands: [0, 0, 0, 0, 1, 1, 1, 1],
      colors: [.palette(10), .palette(11)])
    let cells = text(dots, over: bands)
    #expect(cells.text == "▀█▄▀")
    #expect(cells[0, 0].style == Style(.palette(1), on: .palette(11)))
    #expect(cells[2, 0].style == Style(.palette(1), on: .palette(10)))
    #expect(cells[3, 0].style == Style(.palette(10), on: .palette(11)))
  }

  @Test("ASCII lines show their way, or the mark given")
  func ascii() {
    var dots = Dots(.ascii, cells: Size(width: 7, height: 4))
    let way = [(0.5, 0.5), (2.5, 0.5), (4.5, 2.5), (4.5, 3.5)].map { SIMD2($0.0, $0.1) }
    dots.draw(way, ink: Ink(.terminal))
    dots.draw([SIMD2(0.5, 3.5), SIMD2(2.5, 1.5)], ink: Ink(.terminal))
    dots.draw([SIMD2(6.5, 0.5), SIMD2(6.5, 1.5)], ink: Ink(.terminal, mark: "o"))
    #expect(text(dots).text == "--\\   o\n  /\\  o\n /  |\n/   |")
  }
}

extension Glyph: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral value: Character) { self.init(value) }
}
