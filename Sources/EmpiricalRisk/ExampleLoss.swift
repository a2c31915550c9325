import Notation

/// The loss L of one example as a function of the score θ · features, with its first two derivatives
/// by the score.
protocol ExampleLoss: SendableMetatype {
  static func value<S: Lanes>(_ score: S, _ target: Double) -> S
  static func slope<S: Lanes>(_ score: S, _ target: Double) -> S
  static func bend<S: Lanes>(_ score: S, _ target: Double) -> S
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

  @inline(__always) static func bend<S: Lanes>(_ score: S, _ target: Double) -> S {
    S(constant: 2)
  }
}
