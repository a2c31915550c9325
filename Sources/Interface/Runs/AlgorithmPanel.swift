import Canvas
import Notation
import Optimization
import Theming

/// An algorithm's box as the book prints it, generated from its description.
struct AlgorithmPanel: Panel {
  let area: Rectangle
  /// The run whose box is shown.
  let shown: ShownRun
  /// What signs in the plots mean.
  let legend: Legend

  private var algorithm: Algorithm { shown.entry.algorithm }

  func draw(on painter: inout Painter) {
    let palette = painter.palette
    var name = palette.path(trace: shown.trace)
    name.attributes.insert(.bold)
    let inside = painter.frame(
      area, left: [Span(algorithm.name, name), Span("  " + source, palette.style(.dim))]
    ).inset(left: 1, right: 1)
    let text = text(rows: inside.height, palette)
    painter.write(painter.withLegend(legend, below: text, in: inside.size), in: inside)
  }

  private var source: String {
    algorithm.source.first?.isNumber == true ? "Algorithm \(algorithm.source)" : algorithm.source
  }

  /// The box's lines, as much of them as there is room for: first the words go, then the head.
  private func text(rows: Int, _ palette: Palette) -> [[Span]] {
    let head = head(palette)
    let full = head + lines(withWords: true, palette)
    if full.count <= rows { return full }
    let short = head + lines(withWords: false, palette)
    return short.count <= rows ? short : lines(withWords: false, palette)
  }

  private func head(_ palette: Palette) -> [[Span]] {
    let (plain, dim) = (palette.style(.foreground), palette.style(.dim))
    let required = algorithm.parameters.map {
      [
        Span("Require ", dim), Span($0.letter, palette.style(.title)),
        Span(", " + $0.meaning, plain),
      ]
    }
    let initial = algorithm.initializations.map { $0.text }.joined(separator: ", ")
    return required + [[Span("Require ", dim), Span("θ, initial parameters", plain)]]
      + (initial.isEmpty ? [] : [[Span("Initialize ", dim), Span(initial, plain)]])
      + [[Span("while stopping criterion not met do", dim)]]
  }

  /// The line that had no value, if the run has come to that.
  private var failed: Int? {
    guard shown.hasEnded, case .undefined(_, let line, _)? = shown.run?.end else { return nil }
    return line
  }

  private func lines(withWords: Bool, _ palette: Palette) -> [[Span]] {
    let failed = self.failed
    return algorithm.lines.enumerated().flatMap { index, line -> [[Span]] in
      let hasFailed = index == failed
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
