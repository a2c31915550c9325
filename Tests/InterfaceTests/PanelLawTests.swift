import Canvas
import Lessons
import Notation
import Optimization
import Testing

@testable import Interface

/// What holds of every panel, whatever is shown.
@Suite struct PanelLawTests {
  /// The sizes of golden pictures, and one that is smaller.
  static let sizes =
    PictureSize.all.map { Size(width: $0.width, height: $0.height) } + [Size(width: 12, height: 4)]

  /// Every arrangement, for a room and not, with a lesson and without, with what lies over the picture.
  private static func models(_ size: Size) -> [Model] {
    var plain = Player(.letters, width: size.width, height: size.height)
    var taught = Player(.letters, width: size.width, height: size.height)
    taught.open(.example)
    plain.press("....")
    var models: [Model] = []
    for player in [plain, taught] {
      for arrangement in Arrangement.allCases {
        for isForRoom in [false, true] {
          var model = player.model
          model.arrangement = arrangement
          model.look.isForRoom = isForRoom
          model.prepareLandscapes()
          models.append(model)
        }
      }
    }
    let layers: [Layer] = [
      .help(scroll: 0), .commandLine, .picker(Picker()), .prompt(Prompt(purpose: .file)),
      .crosshair(Point(1, -1)),
    ]
    for layer in layers {
      var model = plain.model
      model.layer = layer
      models.append(model)
    }
    return models
  }

  /// Panels draw nowhere else than in their area, and a click goes to the last one that was drawn.
  @Test(arguments: sizes) func panelsKeepTheLaws(_ size: Size) {
    for model in Self.models(size) { expectLaws(model) }
  }

  @Test(arguments: PictureTests.cases) func panelsKeepTheLaws(_ picture: PictureTests.Case) {
    expectLaws(picture.model)
  }

  /// What is open takes all clicks: a sheet those on itself, the rest of the screen those aside.
  @Test func nothingIsClickedBehindASheet() {
    for model in Self.models(Size(width: 120, height: 40)) where model.layer != nil {
      // A crosshair leaves the picture to the mouse.
      if case .crosshair = model.layer { continue }
      let panels = model.panels
      let sheet = panels.last as? Sheet
      let wrong = model.size.positions.first { position in
        let target = panels.target(at: position)
        let isOpen = sheet?.area.contains(position) ?? true
        if case .item = target { return !isOpen }
        return target != (isOpen ? .covered : .aside)
      }
      #expect(wrong == nil)
    }
  }
}

extension PanelLawTests {
  /// The cells that a panel changes, in reading order.
  private func drawn(_ panel: any Panel, _ model: Model) -> [Bool] {
    let marker = Cell(Glyph("\u{1}" as Unicode.Scalar))
    var painter = Painter(model.size, look: model.look)
    painter.grid = Grid(model.size, fill: marker)
    panel.draw(on: &painter)
    return model.size.positions.map { painter.grid[$0.column, $0.row] != marker }
  }

  private func expectLaws(_ model: Model) {
    let (panels, positions) = (model.panels, model.size.positions)
    let drawn = panels.map { self.drawn($0, model) }
    for (panel, cells) in zip(panels, drawn) {
      let outside = zip(positions, cells).first { $1 && !panel.area.contains($0) }
      #expect(outside == nil, "\(type(of: panel)) \(panel.area), \(model.size)")
    }
    expectClicksOnTop(model, panels, drawn)
  }

  /// A click goes to the last panel that has something in the cell; and none that can be clicked at all
  /// lies over it there.
  private func expectClicksOnTop(_ model: Model, _ panels: [any Panel], _ drawn: [[Bool]]) {
    let positions = model.size.positions
    let found = panels.map { panel in
      positions.map { panel.area.contains($0) ? panel.target(at: $0) : nil }
    }
    let clickable = panels.indices.filter { index in found[index].contains { $0 != nil } }
    let owners = positions.indices.map { cell in clickable.last { found[$0][cell] != nil } }
    let wrong = positions.indices.first { cell in
      panels.target(at: positions[cell]) != owners[cell].flatMap { found[$0][cell] }
    }
    #expect(wrong == nil, "\(wrong.map { positions[$0] } as Any) of \(model.size)")
    let covered = positions.indices.first { cell in
      owners[cell].map { owner in clickable.contains { $0 > owner && drawn[$0][cell] } } ?? false
    }
    #expect(covered == nil, "\(covered.map { positions[$0] } as Any) of \(model.size)")
  }
}

extension Size {
  /// All cells, in reading order.
  fileprivate var positions: [Position] {
    (0..<height).flatMap { row in (0..<width).map { Position(column: $0, row: row) } }
  }
}
