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
    let source = Span("  " + source, palette.style(.dim))
    let title = [Span(algorithm.name, name), source]
    let isShort = title.columns + 6 > area.width
    let inside = painter.frame(area, left: isShort ? [title[0]] : title).inset(left: 1, right: 1)
    let head = isShort ? [[Span(self.source, source.style)]] : []
    let text = text(inside.size, head, palette)
    painter.write(painter.withLegend(legend, below: text, in: inside.size), in: inside)
  }

  private var source: String {
    algorithm.source.first?.isNumber == true ? "Algorithm \(algorithm.source)" : algorithm.source
  }

  /// The box's lines, as much of them as there is room for: first the words go, then the head.
  ///
  /// - Parameter source: what stands above it, where the frame has no room for it.
  private func text(_ size: Size, _ source: [[Span]], _ palette: Palette) -> [[Span]] {
    let head = source + head(palette)
    let (full, short) = (lines(withWords: true, palette), lines(withWords: false, palette))
    let choices = [head + full, head + short, short]
      .map { $0.flatMap { $0.wrapped(to: size.width, indent: 4) } }
    return choices.first { $0.count <= size.height } ?? short
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
