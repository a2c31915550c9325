public import Notation

/// The page on which an algorithm runs: its letters' current values.
public struct Worksheet<Q: Planar>: Page, Sendable {
  // What there is room for; a letter beyond it is refused with a sentence (`Algorithm.faults`).
  public typealias Quantities = InlineArray<24, Q>
  public typealias Slots = InlineArray<16, Double>
  public typealias Matrices = InlineArray<2, Symmetric<Q>>

  /// θ, g, Δθ and the accumulators; `Place.value` counts them. The parameters θ come first.
  public var values = Quantities(repeating: Q(constant: 0))
  public var matrices = Matrices(
    repeating: Symmetric(diagonal: Q(constant: 0), cross: Q.Coordinate(constant: 0)))
  public var hyperparameters: Slots
  /// The first two hyperparameters to the power of t.
  @usableFromInline var powers = InlineArray<2, Double>(repeating: 1)
  /// The letter t, of the algorithms that have one.
  public var time = 0
  /// The number of the current iteration; 0 before the first.
  public var iteration = 0

  @inlinable public init(hyperparameters: Slots) {
    self.hyperparameters = hyperparameters
  }

  @inlinable @inline(__always) public func value(at place: Place) -> Q {
    switch place {
    case .value(let index): values[index]
    case .hyperparameter(let index): Q(constant: hyperparameters[index])
    case .time: Q(constant: Double(time))
    case .matrix: preconditionFailure("a matrix is no quantity")
    }
  }

  /// The first two are kept as running products; which place a letter has, and so which way is taken, is
  /// known when an algorithm is compiled.
  @inlinable @inline(__always) public func power(at place: Place) -> Q {
    guard case .hyperparameter(let index) = place else {
      return wholePower(value(at: place), time)
    }
    return Q(constant: index < 2 ? powers[index] : wholePower(hyperparameters[index], time))
  }

  @inlinable @inline(__always) public func product(of place: Place, with vector: Q) -> Q {
    guard case .matrix(let index) = place else { preconditionFailure("not a matrix") }
    return matrices[index] * vector
  }

  /// t ← t + 1, and the running powers multiplied on. A subnormal product would slow every later
  /// iteration down by a third, and 1 - ρᵗ is 1 long before: it becomes 0.
  @inlinable @inline(__always) mutating func advanceTime() {
    time += 1
    for index in 0..<2 {
      let product = powers[index] * hyperparameters[index]
      powers[index] = abs(product) < 0x1p-1000 ? 0 : product
    }
  }
}
