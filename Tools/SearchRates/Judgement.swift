import Notation
import Optimization

/// Which learning rate lets a class see what a method does on a loss.
///
/// At 20 iterations a second ten seconds are 200 iterations. A run should come to rest after about
/// 80 of them, neither at once nor never: it is at rest from when on it stays within 3 % of the
/// view's diagonal of where it is in the end. It should rest where the gradient has vanished, should
/// not leave the view on its way, and should not leap over a tenth of it at once. Where the loss has
/// no minimum, leaving the view takes the place of coming to rest.
struct Judgement {
  let loss: Loss
  let algorithm: Algorithm

  private static let arrival = 80.0
  private static let horizon = 4000

  /// The best rate of a grid with six steps a decade; nil for methods without a learning rate.
  var bestRate: Double? {
    guard algorithm.parameters.contains(where: { $0.rateShare != nil }) else { return nil }
    let rates = (-6...1).flatMap { decade in
      ["1", "1.5", "2", "3", "5", "7"].map { Double("\($0)e\(decade)")! }
    }
    return rates.min { cost(of: $0) < cost(of: $1) }
  }

  private func cost(of rate: Double) -> Double {
    var loss = loss
    loss.rates = [algorithm.id: rate]
    var run = Run(
      algorithm, on: loss, start: loss.start, hyperparameters: algorithm.hyperparameters(on: loss),
      limits: Limits(iterations: Self.horizon))
    run.advance(to: Self.horizon)
    guard run.count > 10 else { return .infinity }
    return loss.minima.isEmpty ? costOfLeaving(run) : costOfArriving(run)
  }

  /// How far the time of leaving the view is from the wanted one, by its logarithm.
  private func costOfLeaving(_ run: Run) -> Double {
    let exit = run.path.firstIndex { !contains($0, margin: 0) } ?? 10 * Self.horizon
    return distance(exit)
  }

  /// How far the time of arrival is from the wanted one, and more for all that should not be.
  private func costOfArriving(_ run: Run) -> Double {
    let diagonal = Point(loss.domain.x.length, loss.domain.y.length).length
    let end = run.path.last!
    let arrival = (run.path.lastIndex { ($0 - end).length > 0.03 * diagonal } ?? 0) + 1
    let slope = run.gradients.last!.length / run.gradients[0].length
    let unrest = 4 * min(1, slope)
    let outside = run.path.count { !contains($0, margin: 0.02) }
    let leap = zip(run.path, run.path.dropFirst()).map { ($1 - $0).length }.max()! / diagonal
    return distance(arrival) + unrest + (outside > 0 ? 2 + Double(outside) / 20 : 0)
      + 10 * max(0, leap - 0.1)
  }

  /// How many times too early or too late, minus one; that a method is slow is no reason to drive it
  /// into the walls, so the lateness that counts is bounded.
  private func distance(_ t: Int) -> Double {
    let ratio = Double(max(1, t)) / Self.arrival
    return min(max(ratio, 1 / ratio) - 1, 2 + ratio / 20)
  }

  private func contains(_ point: Point, margin: Double) -> Bool {
    let (x, y) = (loss.domain.x, loss.domain.y)
    let (dx, dy) = (x.length * margin, y.length * margin)
    return point.x >= x.lowerBound - dx && point.x <= x.upperBound + dx
      && point.y >= y.lowerBound - dy && point.y <= y.upperBound + dy
  }
}
