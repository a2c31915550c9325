import Canvas
import Notation
import Optimization
import Theming

/// An algorithm's box as the book prints it, generated from its description.
struct AlgorithmPanel {
  let model: Model
  let area: Rectangle

  private var palette: Palette { model.look.palette }
  /// The run whose box is shown: the focused one, or the first.
  private var index: Int { model.focus ?? model.visible.first ?? 0 }
  private var algorithm: Algorithm { model.scene.entries[index].algorithm }

  func draw(on grid: inout Grid) {
    var name = palette.path(run: index)
    name.attributes.insert(.bold)
    let inside = Frame(
      lines: model.look.lines, style: palette.style(.border),
      left: [Span(algorithm.name, name), Span("  " + source, palette.style(.dim))]
    ).draw(on: &grid, in: area)
    for (row, line) in text(rows: inside.height).prefix(inside.height).enumerated() {
      grid.write(
        line.map { Span(model.look.words($0.text), $0.style) }, column: inside.column + 1,
        row: inside.row + row, limit: inside.width - 2,
        ellipsis: model.look.ellipsis)
    }
  }

  private var source: String {
    algorithm.source.first?.isNumber == true ? "Algorithm \(algorithm.source)" : algorithm.source
  }

  /// The box's lines, as much of them as there is room for: first the words go, then the head.
  private func text(rows: Int) -> [[Span]] {
    let full = head + lines(withWords: true)
    if full.count <= rows { return full }
    let short = head + lines(withWords: false)
    return short.count <= rows ? short : lines(withWords: false)
  }

  private var head: [[Span]] {
    let plain = palette.style(.foreground)
    let required = algorithm.parameters.map {
      [
        Span("Require ", palette.style(.dim)), Span($0.letter, palette.style(.title)),
        Span(", " + $0.meaning, plain),
      ]
    }
    let initial = algorithm.initializations.map { $0.text }.joined(separator: ", ")
    return required + [
      [Span("Require ", palette.style(.dim)), Span("θ, initial parameters", plain)]
    ]
      + (initial.isEmpty ? [] : [[Span("Initialize ", palette.style(.dim)), Span(initial, plain)]])
      + [[Span("while stopping criterion not met do", palette.style(.dim))]]
  }

  /// The line that had no value, if the run has come to that.
  private var failed: Int? {
    guard let run = model.run(index), model.iteration(of: run) == run.count,
      case .undefined(_, let line, _)? = run.end
    else { return nil }
    return line
  }

  private func lines(withWords: Bool) -> [[Span]] {
    let failed = self.failed
    return algorithm.lines.enumerated().flatMap { place, line -> [[Span]] in
      let hasFailed = place == failed
      let formula = [
        Span(hasFailed ? "! " : "  ", palette.style(.warning)),
        Span("\(line.target) ← ", palette.style(hasFailed ? .warning : .title)),
        Span(line.tree.typeset, palette.style(hasFailed ? .warning : .foreground)),
      ]
      return withWords
        ? [[Span("  " + line.words, palette.style(.dim))], formula.indented] : [formula]
    }
  }
}

extension [Span] {
  fileprivate var indented: [Span] {
    enumerated().map { Span(($0.offset == 0 ? "  " : "") + $0.element.text, $0.element.style) }
  }
}

extension Initialization {
  /// `r = 0`, `v` where it is given.
  fileprivate var text: String {
    switch value {
    case .formula(let tree): "\(letter) = \(tree.typeset)"
    case .given: letter
    }
  }
}
