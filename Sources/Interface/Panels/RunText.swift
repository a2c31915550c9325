import Canvas
import Notation
import Optimization
import Theming

/// What is written about a run: its name, its hyperparameters, its numbers, what became of it.
struct RunText {
  let model: Model
  let index: Int
  /// nil before anything has been computed.
  let run: Run?

  var palette: Palette { model.look.palette }
  var entry: Entry { model.scene.entries[index] }

  var name: [Span] {
    var style = palette.path(run: index)
    style.attributes.insert(.bold)
    let mark = palette.mark(run: index, ascii: model.look.markers == .ascii)
    return [
      Span("\(index + 1) ", palette.style(.dim)), Span("\(mark.base) ", style),
      Span(entry.title, style),
    ]
  }

  /// The numbers in one line.
  var numbers: [Span] {
    let gap = Span("  ", palette.style(.dim))
    return Array(quantities.flatMap { $0 + [gap] }.dropLast())
  }

  /// t, J, ‖g‖ and the batch, each with its value.
  var quantities: [[Span]] {
    guard let run else { return [] }
    let t = model.iteration(of: run)
    let quantities = [
      ("t", "\(t)"), ("J", run.losses[t].formatted(digits: 3).minus),
      (model.look.words("‖g‖"), run.gradients[t].length.formatted(digits: 2)),
    ]
    let batch = run.batch(of: t).map { [("batch", $0)] } ?? []
    return (quantities + batch).map { letter, value in
      [Span("\(letter) ", palette.style(.dim)), Span(value, palette.style(.foreground))]
    }
  }

  func remark(in window: Window) -> [Span] {
    guard let run, let remark = Remark(run, at: model.iteration(of: run), in: window) else {
      return []
    }
    let sign = remark.tone == .warning ? "! " : ""
    return [Span(sign + model.look.words(remark.text), palette.style(tone: remark.tone))]
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
  func style(tone: Remark.Tone) -> Style {
    switch tone {
    case .plain: style(.dim)
    case .good: style(.title)
    case .warning: style(.warning)
    }
  }
}

extension Entry {
  /// What the run is called on screen: the label that it was given, or the algorithm's name, with the
  /// number that tells it from others of its kind.
  var title: String {
    guard label.hasPrefix(algorithm.id) else { return label.visible }
    let rest = label.dropFirst(algorithm.id.count)
    let isNumbered = rest.first == " " && Int(rest.dropFirst()) != nil
    return rest.isEmpty || isNumbered ? algorithm.name + rest : label.visible
  }
}

extension Double {
  /// The number exactly, in as few digits as possible: 0.01, 1e-7.
  var exact: String {
    let text = shortest
    guard let mark = text.firstIndex(of: "e") else { return text }
    let power = text[text.index(after: mark)...]
    return text[...mark] + String(Int(power) ?? 0)
  }
}
