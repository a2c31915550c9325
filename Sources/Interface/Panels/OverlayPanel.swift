import Canvas
import Notation
import Optimization
import Theming

/// All runs in one plot, each with its mark.
struct OverlayPanel {
  let model: Model
  let panel: Layout.Panel

  private var palette: Palette { model.look.palette }

  func draw(on grid: inout Grid) {
    if panel.area != panel.plot {
      Frame(lines: model.look.lines, style: palette.style(.border), left: title, bottom: numbers)
        .draw(on: &grid, in: panel.area)
      Axes(window: window, palette: palette, lines: model.look.lines)
        .draw(on: &grid, panel)
    }
    guard var plot = model.landscape(panel.plot.size)?.plot else { return }
    plot.drawMinima(of: model.scene.loss, palette)
    for (index, run) in runs {
      plot.drawPath(of: run, to: model.iteration(of: run), index, palette, isThick: true)
    }
    plot.put(.start, at: model.scene.start, color: palette.color(.minimum))
    for (index, run) in runs {
      plot.drawHead(of: run, at: model.iteration(of: run), index, palette)
    }
    plot.paint(on: &grid, at: Position(column: panel.plot.column, row: panel.plot.row))
  }

  private var window: Window { model.window(for: panel.plot.size) }

  /// The focused run last, so that it lies on top.
  private var runs: [(Int, Run)] {
    let shown = model.visible.compactMap { index in model.run(index).map { (index, $0) } }
    return shown.filter { $0.0 != model.focus } + shown.filter { $0.0 == model.focus }
  }

  private var title: [Span] {
    model.visible.flatMap { index -> [Span] in
      var style = palette.path(run: index)
      style.attributes.insert(model.focus == index ? [.bold, .underline] : .bold)
      let mark = palette.mark(run: index, ascii: model.look.markers == .ascii)
      return [
        Span("\(index + 1) ", palette.style(.dim)),
        Span("\(mark.base) \(model.scene.entries[index].title)   ", style),
      ]
    }
  }

  private var numbers: [Span] {
    model.visible.flatMap { index -> [Span] in
      guard let run = model.run(index) else { return [] }
      let t = model.iteration(of: run)
      let mark = palette.mark(run: index, ascii: model.look.markers == .ascii)
      let loss = Quantity("J", run.losses[t].formatted(digits: 3).minus)
      let remark = Remark(run, at: t, in: window).map { Span("\($0.text)  ", palette.style(tone: $0.tone)) }
      return [Span("\(mark.base) ", palette.path(run: index))] + loss.spans(palette)
        + (remark.map { [$0] } ?? [])
    }
  }
}
