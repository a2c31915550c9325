import Notation

/// Beyond this a number may have come from an overflow on the way, and its square may overflow.
private let huge = 1e150

extension Run {
  /// The end that θ after t updates means, if any.
  func ending(at t: Int) -> End? {
    let (loss, gradient) = (losses[t], gradients[t])
    guard loss.isFinite, isFinite(gradient) else { return brokenOff(at: t) }
    if max(abs(gradient.x), abs(gradient.y)) > huge, t > 0, !page(at: t).isFinite {
      return .diverged(at: t)
    }
    if let tolerance = limits.tolerance, gradient.length <= tolerance, !isPushed(at: t) {
      return .stationary(stationaryPoint(at: t))
    }
    if let target = limits.target, loss <= target { return .target }
    return nil
  }

  /// The Hessian of the whole objective after t updates.
  public func hessian(at t: Int) -> Symmetric<Point> {
    let jet = loss.jet(path[t])
    return Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy)
  }

  /// Whether an initial velocity carries it on from where the gradient is 0.
  private func isPushed(at t: Int) -> Bool {
    t == 0 && velocity != .zero && algorithm.initializations.contains(where: \.isGiven)
  }

  /// J or ∇J is no number at θ: the run left the range of numbers, or the domain of J.
  private func brokenOff(at t: Int) -> End {
    let undefined = End.undefined(at: t + 1, line: 0)
    guard t > 0 else { return undefined }
    let isTooLarge =
      losses[t].isInfinite || path[t].isHuge || gradients[t - 1].isHuge
      // A mean over examples has a value everywhere: nothing but an overflow takes it away.
      || loss.formula.map { Program($0).overflows(on: Coordinates(x: path[t].x, y: path[t].y)) }
        ?? true
    if isTooLarge { return .diverged(at: t) }
    return undefined
  }

  /// Why update t gave no finite θ.
  func failure(at t: Int) -> End {
    for step in steps(of: t) {
      let text = algorithm.lines[step.line]
      guard !step.result(of: text) else { continue }
      return step.isUndefined(text) ? .undefined(at: t, line: step.line) : .diverged(at: t)
    }
    return .diverged(at: t)
  }
}

extension Step {
  /// Whether the line's result is finite.
  fileprivate func result(of text: LineText) -> Bool {
    switch text.place {
    case .value(let index): isFinite(after.values[index])
    case .matrix(let index): after.matrices[index].isFinite
    case .hyperparameter, .time: true
    }
  }

  /// Whether a result that is not finite comes from a division by 0, a singular matrix or a place
  /// where the objective has no derivatives, not from numbers that grew too large.
  fileprivate func isUndefined(_ text: LineText) -> Bool {
    switch text.tree {
    case .oracle("inverse", _): true
    case .oracle: !before.values[0].isHuge
    default: text.tree.dividesByZero(on: before)
    }
  }
}

extension Worksheet<Point> {
  fileprivate var isFinite: Bool {
    values.indices.allSatisfy { Optimization.isFinite(values[$0]) }
  }
}

extension Point {
  fileprivate var isHuge: Bool { !(Swift.max(abs(x), abs(y)) <= huge) }

  /// The Euclidean norm, without overflow on the way.
  public var length: Double {
    let scale = Swift.max(abs(x), abs(y))
    guard scale > 0, scale.isFinite else { return scale }
    let a = self / scale
    return scale * (a.x * a.x + a.y * a.y).squareRoot()
  }
}
