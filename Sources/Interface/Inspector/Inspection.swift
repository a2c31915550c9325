import Canvas
import Notation
import Optimization

/// One iteration of a run under the magnifying glass: its lines, and the page as far as they have been
/// executed.
struct Inspection {
  let run: Run
  /// The steps of the iteration, one for each line.
  let steps: [ExecutedLine]
  /// How many of them have been executed.
  let done: Int

  /// The number of the iteration.
  var iteration: Int { steps.first?.iteration ?? 0 }
  /// The index of the line that was executed last.
  var current: Int? { done > 0 ? done - 1 : nil }

  /// The page as it is now.
  var page: Worksheet<Point>? { done > 0 ? steps[done - 1].after : steps.first?.before }

  /// The learning rate that each coordinate has in effect (`Iterate.rate`); nil before the last line, and
  /// where the algorithm has none.
  var effectiveRate: Point? {
    guard done == steps.count, (0...run.count).contains(iteration) else { return nil }
    let rate = run.iterate(at: iteration).rate
    return rate.x.isFinite && rate.y.isFinite ? rate : nil
  }

  /// Whether the method has effective rates at all: no matrix mixes its coordinates.
  var hasRates: Bool {
    run.algorithm.lines.allSatisfy { if case .matrix = $0.place { false } else { true } }
  }

  /// The same with all lines executed.
  var finished: Inspection { Inspection(run: run, steps: steps, done: steps.count) }

  /// A line with numbers put in, as they were when it was executed; nil for lines to come, and where a
  /// line asks for its value.
  func substituted(_ line: Int) -> String? {
    guard line < done else { return nil }
    let page = steps[line].before
    let tree = run.algorithm.lines[line].tree
    if case .oracle = tree { return nil }
    // A power's base and exponent are no vectors.
    return tree.typeset { letter, place in page.text(at: place) ?? letter }
  }

  /// What a line has made of its letter; nil for lines to come.
  func result(_ line: Int) -> String? {
    line < done ? steps[line].after.text(at: run.algorithm.lines[line].place) : nil
  }
}

extension Algorithm {
  /// The letters of the box that have a value for each coordinate, each once: the parameters first, then in the
  /// order in which the lines set them.
  var vectors: [(letter: String, index: Int)] {
    var found = [(letter: parametersLetter, index: 0)]
    for line in lines {
      guard case .value(let index) = line.place else { continue }
      if !found.contains(where: { $0.index == index }) { found.append((line.target, index)) }
    }
    return found
  }
}

extension Model {
  /// The run that the inspector shows: the focused one, or the first.
  var inspected: Int { focus ?? visible.first ?? 0 }

  /// The iteration that has just been done, or the one that is being walked through line by line.
  var inspection: Inspection? {
    guard let run = run(inspected) else { return nil }
    let t = iteration(of: run)
    if let lines, t == clock.t, run.isGoingOn(after: t) {
      let steps = run.executedLines(of: t + 1)
      return Inspection(run: run, steps: steps, done: min(lines, steps.count))
    }
    guard t > 0 else {
      let steps = run.isGoingOn(after: 0) ? run.executedLines(of: 1) : []
      return Inspection(run: run, steps: steps, done: 0)
    }
    let steps = run.executedLines(of: t)
    return Inspection(run: run, steps: steps, done: steps.count)
  }
}

extension Run {
  /// Whether there is an update after t, even if it fails.
  func isGoingOn(after t: Int) -> Bool {
    if t < count { return true }
    switch end {
    case .undefined, nil: return true
    default: return false
    }
  }
}
