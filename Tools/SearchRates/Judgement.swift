import Notation
import Optimization

/// Which learning rate lets a class see what a method does on a loss.
///
/// At 20 iterations a second ten seconds are 200 iterations. A run should arrive after about 80 of
/// them, neither at once nor never, and should stay in view on its way. It has arrived when it stays
/// near a known minimum, within 3 % of the view's diagonal, or, where there is none, when it leaves
/// the view.
struct Judgement {
  let loss: Loss
  let algorithm: Algorithm

  private static let arrival = 80.0
  private static let horizon = 400

  /// The best rate of a grid with six steps a decade; nil for methods without a learning rate.
  var bestRate: Double? {
    guard let index = algorithm.parameters.firstIndex(where: \.isLearningRate) else { return nil }
    let rates = (-6...1).flatMap { decade in
      ["1", "1.5", "2", "3", "5", "7"].map { Double("\($0)e\(decade)")! }
    }
    return rates.min { cost(of: $0, index) < cost(of: $1, index) }
  }

  private func cost(of rate: Double, _ index: Int) -> Double {
    var hyperparameters = algorithm.defaults
    hyperparameters[index] = rate
    var run = Run(
      algorithm, on: loss, start: loss.start, hyperparameters: hyperparameters,
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

  /// How far the time of arrival is from the wanted one, and more for what is out of view, and for
  /// never arriving.
  private func costOfArriving(_ run: Run) -> Double {
    let diagonal = Point(loss.domain.x.length, loss.domain.y.length).length
    let end = run.path.last!
    let goal = loss.minima.min { ($0 - end).length < ($1 - end).length }!
    let distances = run.path.map { ($0 - goal).length / diagonal }
    let arrival = (distances.lastIndex { $0 > 0.03 } ?? 0) + 1
    let isLate = arrival > Self.horizon ? 4 + 20 * distances.last! : 0
    let outside = run.path.count { !contains($0, margin: 0.02) }
    let isOut = outside > 0 ? 2 + Double(outside) / 20 : 0
    return distance(arrival) + isOut + isLate
  }

  /// How many times too early or too late, minus one.
  private func distance(_ t: Int) -> Double {
    let ratio = Double(max(1, t)) / Self.arrival
    return max(ratio, 1 / ratio) - 1
  }

  private func contains(_ point: Point, margin: Double) -> Bool {
    let (x, y) = (loss.domain.x, loss.domain.y)
    let (dx, dy) = (x.length * margin, y.length * margin)
    return point.x >= x.lowerBound - dx && point.x <= x.upperBound + dx
      && point.y >= y.lowerBound - dy && point.y <= y.upperBound + dy
  }
}
