public import Notation

/// What is known of a run after an update: θ, J and ∇J of the whole objective there, and the update's
/// effective rates.
public struct Iterate: Sendable {
  public let place: Point
  public let loss: Double
  public let gradient: Point
  /// The effective rate of the update for each coordinate: how far θ would have moved in it against the
  /// gradient, had the gradient been 1 in every update so far and the accumulated squares what they
  /// are. That is the factor before g where there is no momentum; ε / (√r̂ + δ) for Adam, whose s is a
  /// mean of gradients; and for momentum it grows to ε / (1 − α). NaN at t = 0, and where a matrix
  /// mixes the coordinates (Newton's method).
  public let rate: Point
}
