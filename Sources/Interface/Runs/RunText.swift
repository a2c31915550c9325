import Canvas
import Notation
import Optimization
import Theming

/// What is written about a run: its name, its hyperparameters, its numbers, what became of it.
struct RunText {
  let shown: ShownRun
  let look: Look

  init(_ shown: ShownRun, _ look: Look) { (self.shown, self.look) = (shown, look) }

  var palette: Palette { look.palette }

  var name: [Span] {
    var style = palette.path(trace: shown.trace)
    style.attributes.insert(.bold)
    return [
      Span("\(shown.index + 1) ", palette.style(.dim)),
      Span("\(look.mark(trace: shown.trace).base) ", style), Span(shown.entry.title, style),
    ]
  }

  /// The numbers in one line: as many of them as there is room for, each whole.
  func numbers(room: Int = .max) -> [Span] {
    let gap = Span("  ", palette.style(.dim))
    return quantities.reduce(into: []) { line, quantity in
      let longer = line + (line.isEmpty ? [] : [gap]) + quantity
      if longer.columns <= room { line = longer }
    }
  }

  /// t, J, ‖g‖ and the batch, each with its value.
  var quantities: [[Span]] {
    guard let run = shown.run else { return [] }
    let t = shown.t
    let quantities = [
      ("t", "\(t)"), ("J", run.iterate(at: t).loss.formatted(digits: 3).minus),
      (look.spelled("‖g‖"), run.iterate(at: t).gradient.length.formatted(digits: 2)),
    ]
    let batch = run.batch(of: t).map { [("batch", $0)] } ?? []
    return (quantities + batch).map { letter, value in
      [Span("\(letter) ", palette.style(.dim)), Span(value, palette.style(.foreground))]
    }
  }

  /// What is to be said of it beside its numbers.
  func remark(in window: Window) -> [Span] {
    guard let run = shown.run, let remark = Remark(run, at: shown.t, in: window) else { return [] }
    let sign = remark.tone == .warning ? "! " : ""
    return [Span(sign + look.spelled(remark.text), palette.style(tone: remark.tone))]
  }
}

extension Run {
  /// The numbers of the examples that update t used; nil where it used all of J, or before the first.
  fileprivate func batch(of t: Int) -> String? {
    guard t > 0, let rows = loss.batch?(t) else { return nil }
    // More than fit on any panel.
    let most = 40
    return rows.prefix(most).map(String.init).joined(separator: ", ")
      + (rows.count > most ? ", …" : "")
  }
}

extension Palette {
  fileprivate func style(tone: Remark.Tone) -> Style {
    switch tone {
    case .plain: style(.dim)
    case .good: style(.title)
    case .warning: style(.warning)
    }
  }
}
