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
      Axes(window: model.window(for: panel.plot.size), palette: palette, lines: look.lines)
        .draw(on: &grid, panel)
    }
    guard var plot = model.landscape(panel.plot.size)?.plot else { return }
    plot.drawMinima(of: model.scene.loss, palette)
    if let run {
      plot.drawPath(of: run, to: model.iteration(of: run), index, palette, isThick: true)
    }
    plot.put(.start, at: model.scene.start, color: palette.color(.minimum))
    if let run { plot.drawHead(of: run, at: model.iteration(of: run), index, palette) }
    plot.paint(on: &grid, at: Position(column: panel.plot.column, row: panel.plot.row))
  }

  private var frame: Frame {
    let border = palette.style(isFocused ? .focus : .border)
    let isHeavy = isFocused && look.markers != .ascii
    return Frame(
      lines: isHeavy ? .heavy : look.lines, style: border, left: title, right: parameters,
      bottom: numbers)
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
      return [Span(" \(parameter.letter) ", letter), Span(value.exact, number)]
    }
  }

  private var numbers: [Span] {
    guard let run else { return [] }
    let t = model.iteration(of: run)
    var spans = [Quantity("t", "\(t)"), Quantity("J", run.losses[t].formatted(digits: 4).minus)]
    spans.append(Quantity("‖g‖", run.gradients[t].length.formatted(digits: 2)))
    var line = spans.flatMap { $0.spans(palette) }
    if let verdict = Verdict(run, at: t) {
      let sign = verdict.tone == .warning ? "! " : ""
      line.append(Span("  " + sign + verdict.text, palette.style(tone: verdict.tone)))
    } else if let exit = run.exit(from: model.window(for: panel.plot.size), by: t) {
      line.append(Span("  ! left the view at t \(exit)", palette.style(.warning)))
    }
    return line
  }
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
    [Span("\(letter) ", palette.style(.dim)), Span("\(value)  ", palette.style(.foreground))]
  }
}

extension Palette {
  func style(tone: Verdict.Tone) -> Style {
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
