import Notation

/// Beyond this a number may have come from an overflow on the way, and its square may overflow.
private let huge = 1e150

extension Run {
  /// The end that θ after t updates means, if any.
  func ending(at t: Int) -> End? {
    let here = newest[t]
    let (loss, gradient) = (here.loss, here.gradient)
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
    let jet = loss.jet(iterate(at: t).place)
    return Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy)
  }

  /// Whether an initial velocity carries it on from where the gradient is 0.
  private func isPushed(at t: Int) -> Bool {
    t == 0 && velocity != .zero && algorithm.initializations.contains(where: \.isGiven)
  }

  /// J or ∇J is no number at θ: the run left the range of numbers, or J has none there. nil where an
  /// algorithm that asks elsewhere goes on without the gradient here.
  private func brokenOff(at t: Int) -> End? {
    guard let reason = loss.reason(at: iterate(at: t).place, withHessian: false) else {
      // There is a record of the start, whatever it is like.
      return .diverged(at: max(t, 1))
    }
    if iterate(at: t).loss.isFinite {
      return brokenLine(of: t + 1) == nil ? nil : failure(at: t + 1)
    }
    let line = algorithm.lines.firstIndex { $0.tree.asks(.gradient) } ?? 0
    return .undefined(at: t + 1, line: line, reason)
  }

  /// Why update t gave no finite θ.
  func failure(at t: Int) -> End {
    guard let broken = brokenLine(of: t), let reason = reason(for: broken) else {
      return .diverged(at: t)
    }
    return .undefined(at: t, line: broken.line, reason)
  }

  /// The first line of update t whose result is not finite.
  private func brokenLine(of t: Int) -> ExecutedLine? {
    executedLines(of: t).first { !$0.isFinite(algorithm.lines[$0.line].place) }
  }

  /// Why a line has no value; nil if its numbers grew too large.
  private func reason(for step: ExecutedLine) -> Reason? {
    switch algorithm.lines[step.line].tree {
    case .oracle(.inverse, _): .singularHessian
    case .oracle(let question, let point):
      loss.reason(at: point.value(in: step.before), withHessian: question == .hessian)
    case let tree: tree.reason(on: step.before)
    }
  }
}

extension ExecutedLine {
  /// Whether what the line set is finite.
  fileprivate func isFinite(_ place: Place) -> Bool {
    switch place {
    case .value(let index): Optimization.isFinite(after.values[index])
    case .matrix(let index): after.matrices[index].isFinite
    case .hyperparameter, .time: true
    }
  }
}

extension Worksheet<Point> {
  fileprivate var isFinite: Bool {
    values.indices.allSatisfy { Optimization.isFinite(values[$0]) }
  }
}

extension Point {
  /// The Euclidean norm, without overflow on the way.
  public var length: Double {
    let scale = Swift.max(abs(x), abs(y))
    guard !x.isNaN, !y.isNaN else { return .nan }
    guard scale > 0, scale.isFinite else { return scale }
    let a = self / scale
    return scale * (a.x * a.x + a.y * a.y).squareRoot()
  }
}
