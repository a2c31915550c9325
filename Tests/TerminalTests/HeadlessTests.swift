import Canvas
import Terminal
import Testing

/// What ncurses has put on a screen without a terminal. One screen at a time.
@MainActor @Suite(.serialized) struct HeadlessTests {}

extension HeadlessTests {
  /// Glyphs, attributes and colours.
  @MainActor @Suite struct Drawn {
    private static let size = Size(width: 100, height: 30)

    private func show(
      _ cells: [Cell], _ color: ColorChoice, terminal: String = "xterm-256color",
      isUnicode: Bool = true
    ) throws -> [ShownCell] {
      let screen = try Screen.headless(
        Self.size, color: color, terminal: terminal, isUnicode: isUnicode)
      defer { screen.close() }
      var grid = Grid(Self.size)
      for (column, cell) in cells.enumerated() { grid[column, 3] = cell }
      screen.present(grid)
      return cells.indices.map { screen.shown(column: $0, row: 3) }
    }

    @Test func glyphsAndAttributes() throws {
      let cells = [
        Cell("⣿"), Cell("a", Style(.terminal, on: .terminal, [.bold, .underline])),
        Cell(Glyph(Character("r\u{302}")), Style(.terminal, on: .terminal, .reverse)),
        Cell("\u{2800}", Style(.terminal, on: .terminal, .dim)), Cell("漢"), Cell("\u{200D}"),
      ]
      let shown = try show(cells, .never)
      #expect(shown[0].glyph == Glyph("⣿" as Character))
      #expect(
        shown[1].glyph == Glyph("a" as Character) && shown[1].attributes == [.bold, .underline])
      #expect(shown[2].glyph == Glyph("r", mark: "\u{302}") && shown[2].attributes == .reverse)
      #expect(shown[3].glyph == .blank && shown[3].attributes == .dim)
      #expect(shown[4].glyph == .blank, "a half of two columns")
      #expect(shown.allSatisfy { $0.foreground == -1 && $0.background == -1 })
    }

    /// Characters of two columns take two, wherever they stand, and what is behind them stays in its place;
    /// where there is ASCII alone there is a stand-in for each.
    @Test(arguments: [true, false]) func wideCharacters(isUnicode: Bool) throws {
      var grid = Grid(Size(width: 300, height: 3))
      for column in [0, 254, 255, 297] {
        grid.write("梯a", column: column, row: 1, style: Style())
      }
      let screen = try Screen.headless(
        grid.size, color: .never, terminal: "xterm-256color", isUnicode: isUnicode)
      defer { screen.close() }
      screen.present(grid)
      // The one at 255 covers a half of that at 254.
      for column in [0, 255, 297] {
        let first = screen.shown(column: column, row: 1).glyph
        #expect(first == Glyph((isUnicode ? "梯" : "?") as Character))
        #expect(screen.shown(column: column + 2, row: 1).glyph == Glyph("a" as Character))
      }
      #expect(screen.shown(column: 254, row: 1).glyph == .blank)
    }

    @Test(
      arguments: [
        (.never, [-1, -1, -1, -1, -1]), (.sixteen, [-1, 9, 0, 15, 4]),
        (.indexed, [-1, 9, 16, 231, 19]), (.direct, [-1, 9, 16, 0xFFFFFF, 0x0000A0]),
      ] as [(ColorChoice, [Int])])
    func colors(_ request: ColorChoice, numbers: [Int]) throws {
      let colors: [Color] = [
        .terminal, .palette(9), .rgb(0, 0, 5), .rgb(255, 255, 255), .rgb(0, 0, 160),
      ]
      let shown = try show(colors.map { Cell("x", Style($0, on: $0)) }, request)
      #expect(shown.map(\.foreground) == numbers)
      #expect(shown.map(\.background) == numbers)
    }

    @Test func eightColors() throws {
      let colors: [Color] = [.palette(3), .palette(11), .palette(196), .rgb(0, 200, 10)]
      let shown = try show(colors.map { Cell("x", Style($0)) }, .auto, terminal: "xterm")
      #expect(shown.map(\.foreground) == [3, 3, 1, 2])
    }

    @Test func plainCharactersWithoutUTF8() throws {
      let cells = "ε⣿─│┌→‖█ρé".map { Cell(Glyph($0)) }
      let shown = try show(cells, .indexed, isUnicode: false)
      #expect(shown.map(\.glyph) == "e*-|+>|#r?".map { Glyph($0) })
    }

    @Test func onlyOneScreen() throws {
      let screen = try Screen.headless(Self.size, color: .never)
      #expect(throws: ScreenError.isOpen) { try Screen.headless(Self.size, color: .never) }
      screen.present(Grid(Self.size, fill: Cell("a")))
      #expect(screen.shown(column: 99, row: 29).glyph == Glyph("a" as Character))
      screen.close()
      screen.close()
      try Screen.headless(Self.size, color: .never).close()
    }

    @Test func otherSizes() throws {
      let screen = try Screen.headless(Self.size, color: .never)
      defer { screen.close() }
      #expect(screen.size == Self.size)
      screen.present(Grid(Size(width: 150, height: 50), fill: Cell("a")))
      #expect(screen.shown(column: 99, row: 29).glyph == Glyph("a" as Character))
      screen.present(Grid(Size(width: 10, height: 5), fill: Cell("b")))
      #expect(screen.shown(column: 9, row: 4).glyph == Glyph("b" as Character))
      #expect(screen.shown(column: 10, row: 4).glyph == .blank)
      #expect(screen.shown(column: 9, row: 5).glyph == .blank)
      screen.present(Grid(Size(width: 0, height: 0)))
      #expect(screen.shown(column: 9, row: 4).glyph == .blank)
    }
  }
}

extension Cell {
  fileprivate init(_ character: Character, _ style: Style = Style()) {
    self.init(Glyph(character), style)
  }
}
