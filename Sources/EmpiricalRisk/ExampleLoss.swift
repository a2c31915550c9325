import Notation

/// The loss L of one example as a function of the score θ · features. Whatever is asked, the same
/// numbers come out.
protocol ExampleLoss: SendableMetatype {
  static func value<S: Lanes>(_ score: S, _ target: Double) -> S
  /// The first derivative by the score.
  static func slope<S: Lanes>(_ score: S, _ target: Double) -> S
  /// The value and the first two derivatives by the score.
  static func bend<S: Lanes>(_ score: S, _ target: Double) -> (value: S, slope: S, bend: S)
}

/// (s − y)², without a factor ½.
enum SquaredError: ExampleLoss {
  @inline(__always) static func value<S: Lanes>(_ score: S, _ target: Double) -> S {
    let error = score - S(constant: target)
    return error * error
  }

  @inline(__always) static func slope<S: Lanes>(_ score: S, _ target: Double) -> S {
    let error = score - S(constant: target)
    return error + error
  }

  @inline(__always) static func bend<S: Lanes>(
    _ score: S, _ target: Double
  ) -> (value: S, slope: S, bend: S) {
    (value(score, target), slope(score, target), S(constant: 2))
  }
}
