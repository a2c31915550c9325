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

  private var palette: Palette { model.look.palette }
  private var entry: Entry { model.scene.entries[index] }

  var name: [Span] {
    var style = palette.path(run: index)
    style.attributes.insert(.bold)
    let mark = palette.mark(run: index, ascii: model.look.markers == .ascii)
    return [
      Span("\(index + 1) ", palette.style(.dim)), Span("\(mark.base) ", style),
      Span(entry.title, style),
    ]
  }

  var parameters: [Span] {
    let values = run.map { $0.schedule.values(after: model.iteration(of: $0)) }
    let spans = zip(entry.algorithm.parameters, values ?? entry.hyperparameters).flatMap {
      parameter, value -> [Span] in
      let isChosen = parameter.letter == model.letter && model.targets.contains(index)
      var number = palette.style(.foreground)
      if isChosen { number.attributes.insert(.underline) }
      return [
        Span("\(model.look.words(parameter.letter)) ", palette.style(isChosen ? .key : .dim)),
        Span(value.exact, number), Span(" ", palette.style(.dim)),
      ]
    }
    return Array((spans + limit).dropLast())
  }

  /// For gradient descent the rate beyond which it is thrown out of a bowl of this curvature, in a
  /// warning's colour where the rate is beyond it.
  private var limit: [Span] {
    guard let run, let limit = run.largestStableRate(at: model.iteration(of: run)),
      let place = run.algorithm.parameters.firstIndex(where: { $0.letter == "ε" })
    else { return [] }
    let isBeyond = run.schedule.values(after: model.iteration(of: run))[place] > limit
    return [
      Span(isBeyond ? "> " : "< ", palette.style(isBeyond ? .warning : .dim)),
      Span(
        model.look.words("2/λmax ") + limit.formatted(digits: 3),
        palette.style(isBeyond ? .warning : .dim)),
      Span(" ", palette.style(.dim)),
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
  /// What the run is called on screen: the label that it was given, or the algorithm's name.
  var title: String { label == algorithm.id ? algorithm.name : label.visible }
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
