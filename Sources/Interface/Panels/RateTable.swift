import Canvas
import Notation
import Optimization
import Theming

/// The learning rate that each coordinate has in effect, of all runs that have one: why one method's
/// step differs from another's here.
struct RateTable {
  let model: Model
  let row: CoordinateRow

  /// None where there are not two to compare.
  var lines: [[Span]] {
    let rates = self.rates
    guard rates.count > 1 else { return [] }
    let palette = model.look.palette
    let largest = rates.map { max(abs($0.rate.x), abs($0.rate.y)) }.max() ?? 0
    let hasEnded = rates.contains { model.run($0.index).map { $0.count < model.clock.t } ?? false }
    let title = Span(
      "ε in effect at t \(model.clock.t)\(hasEnded ? ", or at a run's end" : "")",
      palette.style(.dim))
    return [[title]]
      + rates.map { index, rate in
        let mark = palette.mark(run: index, ascii: model.look.markers == .ascii).base
        return row.spans(
          Span("\(mark) \(model.scene.entries[index].title)", palette.path(run: index)), rate,
          largest: largest, numbers: palette.style(.foreground))
      }
  }

  private var rates: [(index: Int, rate: Point)] {
    model.visible.compactMap { index in
      guard let run = model.run(index) else { return nil }
      let rate = run.rates[model.iteration(of: run)]
      return rate.x.isFinite && rate.y.isFinite ? (index, rate) : nil
    }
  }
}
