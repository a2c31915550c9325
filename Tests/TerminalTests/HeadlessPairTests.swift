import Canvas
import Terminal
import Testing

extension HeadlessTests {
  /// Pairs of colours, of which there are only so many.
  @MainActor @Suite struct Pairs {
    @Test func manyColorsAtOnce() throws {
      let size = Size(width: 200, height: 60)
      let screen = try Screen.headless(size, color: .direct)
      defer { screen.close() }
      for frame in 0..<7 {
        // 12,000 pairs a frame: more than there are after six frames.
        let grid = Self.grid(size) { Color.rgb(UInt8($0), UInt8($1), UInt8(100 + frame)) }
        screen.present(grid)
        for (column, row) in [(0, 0), (199, 59), (17, 31), (100, 0)] {
          let shown = screen.shown(column: column, row: row)
          #expect(shown.background == column << 16 | row << 8 | 100 + frame)
          #expect(shown.foreground == 7)
        }
      }
    }

    /// 64 pairs: each frame alone needs 32, but every second frame others.
    @Test func pairsAreUsedAgain() throws {
      let size = Size(width: 8, height: 4)
      let screen = try Screen.headless(size, color: .auto, terminal: "xterm")
      defer { screen.close() }
      for frame in 0..<4 {
        let grid = Self.grid(size) { column, _ in
          .palette(UInt8((column + frame) % 8))
        } foreground: { _, row in
          .palette(UInt8(row + frame % 2 * 4))
        }
        screen.present(grid)
        for row in 0..<4 {
          for column in 0..<8 {
            let shown = screen.shown(column: column, row: row)
            #expect(shown.background == (column + frame) % 8)
            #expect(shown.foreground == row + frame % 2 * 4)
          }
        }
      }
    }

    /// 81 pairs at once are more than there are: those left over lose their colours, not their text.
    @Test func moreColorsThanPairs() throws {
      let size = Size(width: 9, height: 9)
      let screen = try Screen.headless(size, color: .auto, terminal: "xterm")
      defer { screen.close() }
      let colors: [Color] = [.terminal] + (0..<8).map { .palette($0) }
      for _ in 0..<2 {
        screen.present(
          Self.grid(size) { column, _ in
            colors[column]
          } foreground: { _, row in
            colors[row]
          })
        let shown = (0..<81).map { screen.shown(column: $0 % 9, row: $0 / 9) }
        #expect(shown.allSatisfy { $0.glyph == Glyph("⣿" as Character) })
        for (index, cell) in shown.enumerated().prefix(64) {
          #expect(cell.background == index % 9 - 1 && cell.foreground == index / 9 - 1)
        }
        #expect(shown.dropFirst(64).allSatisfy { $0.background == -1 && $0.foreground == -1 })
      }
    }

    private static func grid(
      _ size: Size, background: (Int, Int) -> Color,
      foreground: (Int, Int) -> Color = { _, _ in .palette(7) }
    ) -> Grid {
      var grid = Grid(size)
      for row in 0..<size.height {
        for column in 0..<size.width {
          let style = Style(foreground(column, row), on: background(column, row))
          grid[column, row] = Cell(Glyph("⣿" as Character), style)
        }
      }
      return grid
    }
  }
}
