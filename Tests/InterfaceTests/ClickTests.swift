import Canvas
import Optimization
import Testing

@testable import Interface

/// Whatever looks like something to click is clicked where it is drawn.
@Suite struct ClickTests {
  /// Where a text stands on the screen, from a row on.
  private func place(_ text: String, in model: Model, from first: Int = 0) -> Position? {
    let lines = view(model).text.split(separator: "\n", omittingEmptySubsequences: false)
    for (row, line) in lines.enumerated().dropFirst(first) {
      guard let found = line.ranges(of: text).first else { continue }
      return Position(
        column: line.distance(from: line.startIndex, to: found.lowerBound), row: row)
    }
    return nil
  }

  private static let sizes = [
    Size(width: 120, height: 40), Size(width: 80, height: 24), Size(width: 60, height: 18),
    Size(width: 40, height: 12),
  ]

  /// Each key that the footer shows is found under its own text, and no other.
  @Test(arguments: sizes, [true, false]) func keysOfTheFooter(_ size: Size, isUnicode: Bool) throws
  {
    let player = Player(
      .letters, width: size.width, height: size.height, look: isUnicode ? .plain : .ascii)
    let area = try #require(player.model.layout[.footer])
    let cells = view(player.model)
    var found: Set<KeyPress> = []
    for column in 0..<area.width {
      let glyph = cells[column, area.row].glyph.base
      let key = player.model.look.palette.style(.key)
      guard cells[column, area.row].style == key, glyph != " " else { continue }
      let spot = player.model.panels.target(at: Position(column: column, row: area.row))
      guard case .key(let stroke) = spot else { continue }
      found.insert(stroke)
      if case .character(let character) = stroke.key, character != " " {
        #expect(Character(glyph) == character, "\(column)")
      }
    }
    #expect(found.contains(KeyPress(" ")) && found.contains(KeyPress("q")))
    #expect(found.count >= 3)
    for stroke in found { #expect(CommandList.action(for: stroke, in: player.model) != nil) }
  }

  @Test func halvesOfAKeyPair() throws {
    var player = Player(width: 120, height: 40)
    let keys = try #require(place(" e E ε", in: player.model, from: 39))
    let before = player.values("ε")
    player.click(Position(column: keys.column + 3, row: keys.row))
    let risen = player.values("ε")
    #expect(risen[0]! > before[0]! && player.shown != nil)
    player.click(Position(column: keys.column + 1, row: keys.row))
    #expect(player.values("ε")[0]! < risen[0]!)
  }

  @Test func aKeyIsLetGoWhereItWasPressed() throws {
    var player = Player(width: 120, height: 40)
    let quit = try #require(place("q quit", in: player.model, from: 39))
    player.drag([quit, Position(column: 5, row: 39)])
    #expect(player.status == nil)
    player.click(quit)
    #expect(player.status == 0)
  }

  /// A key that comes between does not change what was pressed.
  @Test func whatWasPressedCounts() throws {
    var player = Player(width: 120, height: 40)
    let quit = try #require(place("q quit", in: player.model, from: 39))
    player.point(.press, quit.column, quit.row)
    player.press("M")
    #expect(player.model.notice != nil)
    player.point(.release, quit.column, quit.row)
    #expect(player.status == 0)
  }

  /// A message stands over the keys: a click on it takes it away and does nothing else.
  @Test func aNoticeHidesTheKeys() throws {
    var player = Player(width: 120, height: 40)
    player.model.notice = String(repeating: "w", count: 119)
    for column in 0..<120 {
      player.model.notice = String(repeating: "w", count: 119)
      player.click(Position(column: column, row: 39))
      #expect(player.effects.isEmpty && player.model.notice == nil)
    }
  }

  @Test(arguments: [4, 9]) func tabs(_ runs: Int) throws {
    var player = Player(.crowd(runs), width: 80, height: 24)
    let row = try #require(player.model.layout[.tabs]?.row)
    for run in 0..<runs {
      guard let tab = place("rate \(run + 1)", in: player.model, from: row), tab.row == row else {
        continue
      }
      player.click(tab)
      #expect(player.model.focus == run)
      #expect(player.model.layout.plots.contains { $0.run == run })
    }
    #expect(player.model.focus ?? 0 >= 3)
  }

  @Test func titlesOfPanels() throws {
    var player = Player(width: 120, height: 40)
    for (run, name) in ["AdaGrad", "RMSProp", "Adam", "Newton"].enumerated() {
      let title = try #require(
        place("\(name) ─", in: player.model) ?? place("\(name) ━", in: player.model))
      player.click(title)
      #expect(player.model.focus == run)
    }
    let panel = player.model.layout.plots[3]
    player.click(Position(column: panel.area.column + 4, row: panel.area.row))
    #expect(player.model.focus == nil, "once more, and none is focused")
  }

  @Test func namesOfAnOverlay() throws {
    var player = Player(width: 120, height: 40)
    player.press("v")
    for (run, name) in ["AdaGrad", "RMSProp", "Adam", "Newton"].enumerated() {
      player.click(try #require(place(name, in: player.model)))
      #expect(player.model.focus == run)
    }
  }

  @Test func theTopLine() throws {
    var player = Player(width: 120, height: 40)
    player.click(try #require(place("himmelblau", in: player.model)))
    #expect(player.model.layer == .picker(Picker()))
    player.press(.escape)
    player.click(try #require(place("‖ 20/s", in: player.model)))
    #expect(player.model.clock.isRunning)
    player.click(try #require(place("▶ 20/s", in: player.model)))
    #expect(!player.model.clock.isRunning)
  }

  /// Where the top line is full, the clock lies over the formula, for the mouse as for the eye.
  @Test(arguments: [60, 61, 70, 100]) func theTopLineWhenItIsFull(_ width: Int) throws {
    var scene = Scene.four
    scene.baseLoss.name = String(repeating: "name", count: 50)
    var player = Player(scene, width: width, height: 30)
    player.click(try #require(place("‖ 20/s", in: player.model)))
    #expect(player.model.clock.isRunning && player.model.layer == nil)
  }

  @Test func rowsOfTheSearch() throws {
    var player = Player(width: 80, height: 24)
    player.press("/")
    player.click(try #require(place("beale", in: player.model)))
    #expect(player.model.scene.loss.name == "beale" && player.model.layer == nil)
    player.press("/")
    player.press("delta-bar")
    player.click(try #require(place("delta-bar-delta", in: player.model, from: 10)))
    #expect(player.model.scene.entries.count == 5)
  }

  /// Every row picks what it shows, wherever the list has been scrolled to.
  @Test(arguments: [0, 5, 30]) func everyRowOfTheSearch(_ turns: Int) throws {
    var player = Player(width: 80, height: 24)
    player.press("/")
    for _ in 0..<turns { player.point(.wheelDown, 40, 12) }
    guard case .picker(let picker) = player.model.layer else { return }
    #expect(picker.selection == turns)
    let items = player.model.items(matching: "")
    let area = try #require(player.model.openPanels.last).area
    let lines = view(player.model).text.split(separator: "\n", omittingEmptySubsequences: false)
    var count = 0
    for row in area.rows {
      guard case .item(let place) = player.model.panels.target(at: Position(column: 40, row: row))
      else {
        continue
      }
      #expect(lines[row].contains(items[place].name.prefix(20)))
      count += 1
    }
    #expect(count == area.height - 3)
  }

  @Test func theWheelStopsAtTheEndsOfTheSearch() {
    var player = Player(width: 80, height: 24)
    player.press("/")
    player.point(.wheelUp, 40, 12)
    #expect(player.model.layer == .picker(Picker(selection: 0)))
    for _ in 0..<1000 { player.point(.wheelDown, 40, 12) }
    let last = player.model.items(matching: "").count - 1
    #expect(player.model.layer == .picker(Picker(selection: last)))
  }

  @Test func theWheelScrollsTheHelp() {
    var player = Player(width: 60, height: 18)
    player.press("?")
    player.point(.wheelDown, 30, 9)
    #expect(player.model.layer == .help(scroll: 3))
    for _ in 0..<100 { player.point(.wheelDown, 30, 9) }
    let end = CommandList.help(on: player.model.size, player.model.look).lastScroll
    #expect(player.model.layer == .help(scroll: end))
    for _ in 0..<100 { player.point(.wheelUp, 30, 9) }
    #expect(player.model.layer == .help(scroll: 0))
  }

  @Test(arguments: ["?", "y", "/"]) func aClickAsideClosesTheSheet(_ key: String) throws {
    var player = Player(width: 120, height: 50)
    player.press(key)
    let layer = player.model.layer
    let area = try #require(player.model.openPanels.last).area
    let start = player.model.scene.start
    player.click(Position(column: area.column + 1, row: area.row))
    #expect(player.model.layer == layer, "a click on its edge")
    player.click(Position(column: 0, row: 49))
    #expect(player.model.layer == nil && player.model.scene.start == start)
  }
}
