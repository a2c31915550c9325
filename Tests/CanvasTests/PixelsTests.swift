import Canvas
import Testing

@Suite struct PixelsTests {
  private static let characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.+=/:_,()"

  private func rows(_ pixels: Pixels) -> [String] {
    (0..<pixels.height).map { row in
      (0..<pixels.width).map { pixels[$0, row] ? "#" : "." }.joined()
    }
  }

  @Test func lettersAreAllDifferent() throws {
    let letters = try Self.characters.map { try #require(PixelFont.text(String($0))) }
    #expect(letters.allSatisfy { $0.height == PixelFont.height })
    #expect(Set(letters).count == letters.count)
    for (character, letter) in zip(Self.characters, letters) where character != "." {
      #expect(letter.width > 1 || character == ":", "\(character)")
    }
  }

  @Test func smallLettersAreCapitals() {
    #expect(PixelFont.text("Adam") == PixelFont.text("ADAM"))
    #expect(PixelFont.text("−1") == PixelFont.text("-1"))
  }

  @Test func whatHasNoLetterHasNoPicture() {
    #expect(PixelFont.text("ж") == nil)
    #expect(PixelFont.text("") == nil)
  }

  @Test func joinsWithAGap() {
    let joined = Pixels(joining: [Pixels(["##", "#."]), Pixels(["#"])])
    #expect(rows(joined) == ["##.#", "#..."])
  }

  /// Halves that are not set keep the colours that were there.
  @Test func drawsOverWhatIsThere() {
    var grid = Grid(Size(width: 3, height: 1), fill: Cell(.blank, Style(on: .palette(1))))
    grid[1, 0] = Cell(Glyph("▀"), Style(.palette(2), on: .palette(3)))
    grid.draw(
      Pixels(["#.#", "##."]), column: 0, row: 0, color: .palette(9), in: grid.bounds)
    #expect(grid[0, 0] == Cell(Glyph("█"), Style(.palette(9), on: .palette(1))))
    #expect(grid[1, 0] == Cell(Glyph("▄"), Style(.palette(9), on: .palette(2))))
    #expect(grid[2, 0] == Cell(Glyph("▀"), Style(.palette(9), on: .palette(1))))
  }

  @Test func staysInsideOfTheArea() {
    var grid = Grid(Size(width: 4, height: 2))
    let area = Rectangle(column: 1, row: 0, width: 2, height: 1)
    grid.draw(
      Pixels(Array(repeating: "######", count: 6)), column: -1, row: -1, color: .terminal, in: area)
    #expect(grid.text == " ██\n")
  }
}
