import Canvas
import Notation
import Optimization
import Theming

/// One run's panel: its frame with name, numbers and hyperparameters, and its way over the loss.
struct RunPanel {
  let model: Model
  let index: Int
  let panel: Layout.Panel

  private var look: Look { model.look }
  private var palette: Palette { look.palette }
  private var run: Run? { model.run(index) }
  private var text: RunText { RunText(model: model, index: index, run: run) }
  private var window: Window { model.window(for: panel.plot.size) }

  func draw(on grid: inout Grid) {
    if panel.area != panel.plot { drawFrame(on: &grid) }
    guard var plot = model.landscape(panel.plot.size)?.plot else { return }
    plot.drawKnownPoints(of: model.scene.loss, palette)
    plot.drawWay(of: index, model)
    if model.arrangement == .inspector, let inspection = model.inspection {
      plot.drawStep(inspection, palette)
    }
    plot.put(.start, at: model.scene.start, color: palette.color(.minimum))
    if let run { plot.drawHead(of: run, at: model.iteration(of: run), index, palette) }
    plot.paint(on: &grid, at: Position(column: panel.plot.column, row: panel.plot.row))
    if look.hasLargeMarks {
      RoomMarks(model: model, plot: plot, panel: panel).draw(on: &grid, runs: [index])
      drawNumbers(on: &grid)
    }
    LessonMarks(model: model, panel: panel).draw(on: &grid)
    drawRemark(on: &grid)
  }

  /// Whether the frame's title has room for the hyperparameters beside the name.
  static func hasRoomForParameters(_ model: Model, _ index: Int, in area: Rectangle) -> Bool {
    let text = RunText(model: model, index: index, run: model.run(index))
    return text.parameters(.short).columns <= text.roomBesideName(in: area)
  }

  private func drawFrame(on grid: inout Grid) {
    let isFocused = model.focus == index
    let hasOwnLine = panel.title == nil && panel.plot.row > panel.area.row + 1
    Frame(
      lines: isFocused && look.markers != .ascii ? .heavy : look.lines,
      style: palette.style(isFocused ? .focus : .border),
      left: panel.title == nil ? text.name : text.parameters(room: panel.area.width - 6),
      right: hasOwnLine || panel.title != nil
        ? [] : text.parameters(room: text.roomBesideName(in: panel.area)),
      bottom: text.numbers
    ).draw(on: &grid, in: panel.area)
    if hasOwnLine {
      grid.write(
        text.parameters(room: panel.area.width - 2), column: panel.area.column + 1,
        row: panel.area.row + 1,
        limit: panel.area.width - 2, ellipsis: look.ellipsis)
    }
    drawTitle(on: &grid)
    Axes(window: window, palette: palette, lines: look.lines).draw(on: &grid, panel)
  }

  /// The name and the numbers in large letters, where there is room.
  private func drawTitle(on grid: inout Grid) {
    let large = RoomTitle(text: text, model: model)
    guard let title = panel.title else { return }
    large.drawName(on: &grid, in: title)
    large.drawNumbers(on: &grid, in: large.rest(of: title))
  }

  /// J in a corner of the plot, where there was no room beside the name.
  private func drawNumbers(on grid: inout Grid) {
    guard let title = panel.title else { return }
    let large = RoomTitle(text: text, model: model)
    if !large.hasRoomForNumbers(in: large.rest(of: title)) {
      large.drawNumbers(on: &grid, overCornerOf: panel.plot)
    }
  }

  /// What is to be said of the run beside its numbers, at the foot of the plot.
  private func drawRemark(on grid: inout Grid) {
    let remark = text.remark(in: window)
    guard !remark.isEmpty else { return }
    let blank = [Span(" ", palette.style(.dim))]
    grid.write(
      blank + remark + blank, column: panel.plot.column,
      row: panel.plot.row + panel.plot.height - 1, limit: panel.plot.width,
      ellipsis: look.ellipsis)
  }
}

extension RunText {
  /// What the name leaves of the upper edge of a panel's frame.
  fileprivate func roomBesideName(in area: Rectangle) -> Int { area.width - name.columns - 9 }
}
