import Canvas
import Notation
import Optimization
import Theming

/// The learning rate that each coordinate has in effect, of all runs that have one: why one method's
/// step differs from another's here.
struct RateTable {
  let runs: [ShownRun]
  /// The iteration that the clock is at.
  let t: Int
  let row: CoordinateRow

  /// None where there are not two to compare.
  var lines: [[Span]] {
    let rates = self.rates
    guard rates.count > 1 else { return [] }
    let look = row.look
    let largest = rates.map { max(abs($0.rate.x), abs($0.rate.y)) }.max() ?? 0
    let hasEnded = rates.contains { $0.shown.t < t }
    let title = Span(
      "ε in effect at t \(t)\(hasEnded ? ", or at a run's end" : "")", look.palette.style(.dim))
    return [[title]]
      + rates.map { shown, rate in
        row.spans(
          Span(
            "\(look.mark(trace: shown.trace).base) \(shown.entry.title)",
            look.palette.path(trace: shown.trace)), rate,
          largest: largest, numbers: look.palette.style(.foreground))
      }
  }

  private var rates: [(shown: ShownRun, rate: Point)] {
    runs.compactMap { shown in
      guard let run = shown.run else { return nil }
      let rate = run.iterate(at: shown.t).rate
      return rate.x.isFinite && rate.y.isFinite ? (shown, rate) : nil
    }
  }
}
