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
  private var entry: Entry { model.scene.entries[index] }
  private var isFocused: Bool { model.focus == index }

  func draw(on grid: inout Grid) {
    if panel.area != panel.plot {
      frame.draw(on: &grid, in: panel.area)
      Axes(window: window, palette: palette, lines: look.lines)
        .draw(on: &grid, panel)
    }
    if parametersHaveOwnLine {
      grid.write(
        parameters, column: panel.area.column + 1, row: panel.area.row + 1,
        limit: panel.area.width - 2)
    }
    guard var plot = model.landscape(panel.plot.size)?.plot else { return }
    plot.drawMinima(of: model.scene.loss, palette)
    if let run {
      plot.drawPath(of: run, to: model.iteration(of: run), index, palette, isThick: true)
    }
    plot.put(.start, at: model.scene.start, color: palette.color(.minimum))
    if let run { plot.drawHead(of: run, at: model.iteration(of: run), index, palette) }
    plot.paint(on: &grid, at: Position(column: panel.plot.column, row: panel.plot.row))
    drawRemark(on: &grid)
  }

  /// Whether the frame's title has room for the hyperparameters beside the name.
  static func hasRoomForParameters(_ model: Model, _ index: Int, in area: Rectangle) -> Bool {
    let panel = RunPanel(
      model: model, index: index, panel: Layout.Panel(run: index, area: area, plot: area))
    return panel.title.columns + panel.parameters.columns + 9 <= area.width
  }

  private var frame: Frame {
    let border = palette.style(isFocused ? .focus : .border)
    let isHeavy = isFocused && look.markers != .ascii
    return Frame(
      lines: isHeavy ? .heavy : look.lines, style: border, left: title,
      right: parametersHaveOwnLine ? [] : parameters, bottom: numbers)
  }

  private var parametersHaveOwnLine: Bool {
    panel.area != panel.plot && panel.plot.row > panel.area.row + 1
  }

  private var title: [Span] {
    var name = palette.path(run: index)
    name.attributes.insert(.bold)
    let mark = palette.mark(run: index, ascii: look.markers == .ascii)
    var spans = [
      Span("\(index + 1) ", palette.style(.dim)), Span("\(mark.base) ", name),
      Span(entry.title, name),
    ]
    if panel.area.width >= 56 { spans.append(Span("  " + entry.algorithm.source, palette.style(.dim))) }
    return spans
  }

  private var parameters: [Span] {
    let values = run?.hyperparameters ?? entry.hyperparameters
    return zip(entry.algorithm.parameters, values).flatMap { parameter, value -> [Span] in
      var letter = palette.style(.dim)
      var number = palette.style(.foreground)
      let isChosen = parameter.letter == model.letter && (model.focus == nil || isFocused)
      if isChosen {
        letter = palette.style(.key)
        number.attributes.insert(.underline)
      }
      return [
        Span("\(parameter.letter) ", letter), Span(value.exact, number),
        Span(" ", palette.style(.dim)),
      ]
    }.dropLast()
  }

  private var numbers: [Span] {
    guard let run else { return [] }
    let t = model.iteration(of: run)
    let quantities = [
      Quantity("t", "\(t)"), Quantity("J", run.losses[t].formatted(digits: 3).minus),
      Quantity("‖g‖", run.gradients[t].length.formatted(digits: 2)),
    ]
    return Array(quantities.flatMap { $0.spans(palette) }.dropLast())
  }

  /// What is to be said of the run beside its numbers, at the foot of the plot.
  private func drawRemark(on grid: inout Grid) {
    guard let run, let remark = Remark(run, at: model.iteration(of: run), in: window) else {
      return
    }
    let sign = remark.tone == .warning ? "! " : ""
    let row = panel.plot.row + panel.plot.height - 1
    grid.write(
      [Span(" \(sign)\(remark.text) ", palette.style(tone: remark.tone))],
      column: panel.plot.column, row: row, limit: panel.plot.width)
  }

  private var window: Window { model.window(for: panel.plot.size) }
}

/// A letter and its value, as they stand on the edge of a frame.
struct Quantity {
  let letter: String
  let value: String

  init(_ letter: String, _ value: String) {
    self.letter = letter
    self.value = value
  }

  func spans(_ palette: Palette) -> [Span] {
    [
      Span("\(letter) ", palette.style(.dim)), Span(value, palette.style(.foreground)),
      Span("  ", palette.style(.dim)),
    ]
  }
}

extension Palette {
  func style(tone: Remark.Tone) -> Style {
    switch tone {
    case .plain: style(.dim)
    case .good: style(.title)
    case .warning: style(.warning)
    }
  }
}

extension Entry {
  /// What the run is called on screen: the label that it was given, or the algorithm's name.
  var title: String { label == algorithm.id ? algorithm.name : label.visible }
}

extension Double {
  /// The number exactly, in as few digits as possible: 0.01, 1e-7.
  var exact: String {
    let text = "\(self)"
    let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return whole.replacing("e-0", with: "e-").replacing("e+", with: "e")
  }
}
