import Canvas
import Optimization

extension Command {
  static let lines = Command(
    "> <", "one line of the algorithm on, back",
    also: ["inspect", "debug"],
    [
      Binding(">", as: "one line of the algorithm on") { $0.stepLine(1) },
      Binding("<", as: "one line of the algorithm back") { $0.stepLine(-1) },
    ])
}

extension Model {
  /// Walks a line on; after the last one the iteration is done.
  mutating func stepLine(_ direction: Int) -> [Effect] {
    clock.isRunning = false
    arrangement = .inspector
    guard let run = run(inspected) else { return [] }
    let count = run.algorithm.lines.count
    let next = (lines ?? 0) + direction
    if direction > 0, clock.t >= run.count, !run.isGoingOn(after: run.count) {
      notice = end(of: run)
    }
    switch next {
    case 1..<count where clock.t < run.count || run.end == nil: lines = next
    case count...:
      lines = nil
      return go(to: clock.t + 1)
    case 0: lines = nil
    case ..<0 where clock.t > 0:
      lines = count - 1
      clock.t = max(0, iteration(of: run) - 1)
    default: lines = nil
    }
    return reshow()
  }

  /// Why there is no next line.
  private func end(of run: Run) -> String? {
    let window = window(for: layout.plots.first?.plot.size ?? size)
    return Remark(run, at: run.count, in: window).map {
      "\(scene.entries[inspected].title) goes no further: \($0.text)"
    }
  }
}
