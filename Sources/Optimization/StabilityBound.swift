public import Notation

/// The largest eigenvalue of the Hessian, as a letter of the formulas that bound learning rates.
public enum LargestCurvature: Letter {
  public static var place: Place { .value(0) }
  public static var spelling: String { "λmax" }
}

/// The learning rate below which a method converges in a quadratic bowl, and beyond which it leaves it:
/// for gradient descent 2/λmax (*Deep Learning*, section 4.3.1), with λmax the bowl's largest curvature.
public struct StabilityBound: Hashable, Sendable {
  /// As printed: `2(1+α)/λmax`.
  public let formula: String
  public let value: Double
  /// The learning rate that it bounds.
  public let rate: Double

  public var isExceeded: Bool { rate > value }
}

extension Run {
  /// The bound of the method in a bowl of the curvature at θ after t updates, with the hyperparameters of
  /// the next one. nil for methods without one, where J does not curve upwards, and where a
  /// hyperparameter is outside of its range.
  public func stabilityBound(at t: Int) -> StabilityBound? {
    let values = schedule.values(after: t)
    guard let tree = algorithm.stableBelow,
      let index = algorithm.parameters.firstIndex(where: { $0.kind == .rate }),
      zip(algorithm.parameters, values).allSatisfy({ $0.allows($1) })
    else { return nil }
    let (_, high) = hessian(at: t).eigenvalues
    guard high > 0, high.isFinite else { return nil }
    let page = BoundPage(places: algorithm.parameters.map(\.place), values: values, largest: high)
    return StabilityBound(
      formula: tree.typeset.filter { $0 != " " }, value: tree.value(in: page), rate: values[index])
  }
}

/// Hyperparameters and the largest curvature.
private struct BoundPage: Page {
  let places: [Place]
  let values: Hyperparameters
  let largest: Double

  func value(at place: Place) -> Double {
    place == LargestCurvature.place
      ? largest : places.firstIndex(of: place).map { values[$0] } ?? .nan
  }
}
