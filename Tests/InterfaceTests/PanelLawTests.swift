import Canvas
import Lessons
import Optimization
import Testing

@testable import Interface

/// What holds of every panel, whatever is shown.
@Suite struct PanelLawTests {
  static let sizes = [
    Size(width: 160, height: 48), Size(width: 120, height: 40), Size(width: 100, height: 30),
    Size(width: 80, height: 24), Size(width: 60, height: 18), Size(width: 40, height: 12),
    Size(width: 20, height: 6), Size(width: 12, height: 4),
  ]

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
    ]
    for layer in layers {
      var model = plain.model
      model.layer = layer
      models.append(model)
    }
    return models
  }

  @Test(arguments: sizes) func drawOnlyInTheirArea(_ size: Size) {
    let marker = Cell(Glyph("\u{1}" as Unicode.Scalar))
    for model in Self.models(size) {
      for panel in model.panels {
        var painter = Painter(size, look: model.look)
        painter.grid = Grid(size, fill: marker)
        panel.draw(on: &painter)
        for row in 0..<size.height {
          for column in 0..<size.width where painter.grid[column, row] != marker {
            let position = Position(column: column, row: row)
            #expect(
              panel.area.contains(position),
              "\(type(of: panel)) \(panel.area) draws at \(position) of \(size)")
          }
        }
      }
    }
  }

  /// A click goes to the panel that was drawn last, of those that have something there.
  @Test(arguments: sizes) func targetsAreThoseOfTheLastDrawn(_ size: Size) {
    for model in Self.models(size) {
      let panels = model.panels
      for row in 0..<size.height {
        for column in 0..<size.width {
          let position = Position(column: column, row: row)
          let owners = panels.filter {
            $0.area.contains(position) && $0.target(at: position) != nil
          }
          #expect(panels.target(at: position) == owners.last?.target(at: position))
        }
      }
    }
  }

  /// What is open takes all clicks.
  @Test func nothingIsClickedBehindASheet() {
    for model in Self.models(Self.sizes[1]) where model.layer != nil {
      for column in 0..<model.size.width {
        let target = model.panels.target(at: Position(column: column, row: 0))
        #expect(target == .aside || target == .covered)
      }
    }
  }
}
