import Canvas
import Optimization
import Theming

/// What is written about a run's hyperparameters: values, where the learning rate is from, its bound.
extension RunText {
  /// How much is written about the hyperparameters.
  enum Detail: CaseIterable {
    /// Where the learning rate is from, in words; the same as a sign; the bound without its formula, too.
    case full, short, brief
  }

  /// The hyperparameters with their values, in as much detail as there is room for.
  func parameters(room: Int) -> [Span] {
    let bound = self.bound
    let choices = Detail.allCases.map { parameters($0, bound) }
    return choices.first { $0.columns <= room } ?? choices[choices.count - 1]
  }

  func parameters(_ detail: Detail) -> [Span] { parameters(detail, bound) }

  /// It needs a Hessian, which takes time on large data sets: asked for once.
  private var bound: StabilityBound? { shown.run?.stabilityBound(at: shown.t) }

  private func parameters(_ detail: Detail, _ bound: StabilityBound?) -> [Span] {
    // What the run was computed with; before there is one, what is wanted.
    let schedule = shown.run?.schedule ?? shown.entry.schedule
    let t = shown.run == nil ? 0 : shown.t
    let values = zip(schedule.values(after: t), schedule.origins(after: t))
    let spans = zip(shown.entry.algorithm.parameters, values).flatMap {
      parameter, value -> [Span] in
      let isChosen = parameter.letter == shown.letter
      var number = palette.style(.foreground)
      if isChosen { number.attributes.insert(.underline) }
      let origin = parameter.rateShare == 1 ? value.1.text(detail) : ""
      return [
        Span("\(look.spelled(parameter.letter)) ", palette.style(isChosen ? .key : .dim)),
        Span(value.0.exact, number), Span("\(look.spelled(origin)) ", palette.style(.dim)),
      ]
    }
    return (spans + (bound.map { text(of: $0, detail) } ?? [])).trimmed
  }

  /// The rate beyond which the method is thrown out of a bowl of this curvature, in a warning's colour
  /// where the rate is beyond it.
  private func text(of bound: StabilityBound, _ detail: Detail) -> [Span] {
    let style = palette.style(bound.isExceeded ? .warning : .dim)
    let formula = detail == .brief ? "" : look.spelled(bound.formula) + " "
    return [
      Span(bound.isExceeded ? "> " : "< ", style),
      Span(formula + bound.value.formatted(digits: 3), style),
    ]
  }
}

extension Origin {
  /// What is written behind a learning rate. Nothing as a sign says that somebody gave it.
  fileprivate func text(_ detail: RunText.Detail) -> String {
    if detail == .full { return " " + word }
    return switch self {
    case .tuned: "*"
    case .suggested, .default: "°"
    case .typed: ""
    }
  }
}

extension [Span] {
  /// Without the blank at its end.
  fileprivate var trimmed: [Span] {
    guard let last, last.text.hasSuffix(" ") else { return self }
    return dropLast() + [Span(String(last.text.dropLast()), last.style)].filter { !$0.text.isEmpty }
  }
}
