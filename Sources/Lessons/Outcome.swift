import Notation
import Optimization

/// Where the run went that a class was asked about, and what that says of the choices.
package struct Outcome: Hashable, Sendable {
  /// The step's last iteration, or the run's own last one where it ended before.
  package let t: Int
  /// How the run ended before the step did; nil where it went on until then.
  package let end: End?
  /// Where the run was after t updates.
  package let place: Point
  /// The indices of the choices nearest to it: the one that is right, or several that are equally
  /// near, of which none is. Empty where the run failed before the step's end: then it is nowhere.
  package let nearest: [Int]

  package init(t: Int, end: End? = nil, place: Point, nearest: [Int]) {
    (self.t, self.end, self.place, self.nearest) = (t, end, place, nearest)
  }

  /// Nil while the run is under way.
  ///
  /// - Parameter until: the step's last iteration.
  package init?(_ prediction: LessonStep.Prediction, of run: Run, until: Int) {
    guard run.end != nil || run.count >= until else { return nil }
    t = min(until, run.count)
    end = run.count < until ? run.end : nil
    place = run.iterate(at: t).place
    nearest = end?.isFailure == true ? [] : prediction.nearest(to: place)
  }

  /// The index of the right choice; nil where there is none.
  package var right: Int? { nearest.count == 1 ? nearest[0] : nil }
}

extension LessonStep.Prediction {
  /// The indices of the choices nearest to a point: those whose distances differ by rounding alone.
  func nearest(to point: Point) -> [Int] {
    let distances = choices.map { ($0.place - point).length }
    let least = distances.min() ?? 0
    return distances.indices.filter { distances[$0] <= least * (1 + 1e-6) }
  }
}

extension End {
  /// Whether there is no θ after it, and not just no need for another.
  fileprivate var isFailure: Bool {
    switch self {
    case .diverged, .undefined: true
    default: false
    }
  }
}
