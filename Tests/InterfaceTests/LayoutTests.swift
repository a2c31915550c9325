import Canvas
import Lessons
import Testing

@testable import Interface

/// Where things are, at every size and for every number of runs.
@Suite struct LayoutTests {
  static let widths = Array(
    Set(stride(from: 1, through: 200, by: 13)).union([19, 20, 39, 40, 59, 60, 99, 100, 200]))
  static let heights = Array(
    Set(stride(from: 1, through: 60, by: 5)).union([5, 6, 12, 17, 18, 29, 30, 60]))

  /// Calls `body` with a model of every size.
  private func forEachSize(_ runs: Int, _ body: (Model) -> Void) {
    var model = Player(.crowd(runs)).model
    for (arrangement, isForRoom) in Arrangement.allCases.flatMap({ [($0, false), ($0, true)] }) {
      model.arrangement = arrangement
      model.look.isForRoom = isForRoom
      for width in Self.widths {
        for height in Self.heights {
          model.size = Size(width: width, height: height)
          body(model)
        }
      }
    }
  }

  private func areas(_ layout: Layout) -> [Rectangle] {
    Layout.Part.allCases.compactMap { layout[$0] } + layout.plots.map(\.area)
  }

  @Test(arguments: 1...9) func nothingOverlapsOrLeavesTheScreen(_ runs: Int) {
    forEachSize(runs) { model in
      let screen = Rectangle(column: 0, row: 0, width: model.size.width, height: model.size.height)
      let layout = model.layout
      let areas = areas(layout)
      for (index, area) in areas.enumerated() {
        #expect(area.intersection(screen) == area, "\(model.size) \(layout)")
        for other in areas[(index + 1)...] {
          #expect(area.intersection(other).isEmpty, "\(model.size) \(layout)")
        }
      }
      for panel in layout.plots {
        #expect(panel.plot.intersection(panel.area) == panel.plot, "\(model.size)")
        #expect(panel.plot.width > 0 && panel.plot.height > 0, "\(model.size) \(panel)")
      }
    }
  }

  /// One size, so one domain, one scale and the same ticks.
  @Test(arguments: 1...9) func plotsOfARaceAreAlike(_ runs: Int) {
    forEachSize(runs) { model in
      let plots = model.layout.plots
      #expect(Set(plots.map(\.plot.size)).count <= 1, "\(model.size)")
    }
  }

  @Test(arguments: 1...9) func everyRunIsThere(_ runs: Int) {
    forEachSize(runs) { model in
      let layout = model.layout
      switch (layout.form, model.arrangement) {
      case (.tiny, _): #expect(areas(layout).isEmpty)
      case (.full, .sideBySide): #expect(layout.plots.map(\.run) == (0..<runs).map { $0 })
      case (.tabs, .sideBySide): #expect(layout.plots.count == min(2, runs))
      case (_, .sideBySide): #expect(layout.plots.count == 1)
      case (.bare, .curves): break
      case (_, .inspector): #expect(layout.plots.map(\.run) == [model.inspected])
      case (_, .overlay): #expect(layout.plots.map(\.run) == [nil])
      case (_, .curves): #expect(layout[.curves] != nil && layout.plots.isEmpty)
      }
      if runs > 2, layout.form == .tabs, model.arrangement == .sideBySide {
        #expect(layout[.tabs] != nil)
      }
    }
  }

  @Test(arguments: [3, 4, 9]) func theFocusedRunHasAPanel(_ runs: Int) {
    var model = Player(.crowd(runs)).model
    for focus in 0..<runs {
      model.focus = focus
      for (width, height) in [(120, 40), (80, 24), (60, 18), (40, 12), (20, 6)] {
        model.size = Size(width: width, height: height)
        #expect(model.layout.plots.contains { $0.run == focus }, "\(focus) at \(model.size)")
      }
    }
  }

  @Test(
    arguments: [
      (100, 30, .full), (99, 30, .tabs), (100, 29, .tabs), (60, 18, .tabs), (59, 18, .single),
      (60, 17, .single), (40, 12, .single), (39, 12, .bare), (40, 11, .bare), (20, 6, .bare),
      (19, 6, .tiny), (20, 5, .tiny), (0, 0, .tiny),
    ] as [(Int, Int, Layout.Form)])
  func forms(_ width: Int, _ height: Int, _ form: Layout.Form) {
    #expect(Layout.Form(Size(width: width, height: height)) == form)
  }
}
