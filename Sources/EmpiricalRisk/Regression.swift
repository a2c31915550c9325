import Optimization

/// A model of two parameters that is fitted to examples.
public enum Regression: String, Hashable, Sendable, CaseIterable {
  /// f(x) = w x + b, θ = (w, b), L = (f(x) − y)².
  case linear
  /// p = 1 / (1 + exp(−(w₁ x₁ + w₂ x₂))), θ = (w₁, w₂), L = −y log p − (1 − y) log(1 − p).
  case logistic

  /// The columns that a file of examples has to have.
  public var columns: [String] {
    switch self {
    case .linear: ["x", "y"]
    case .logistic: ["x1", "x2", "y"]
    }
  }

  /// What its parameters are called.
  var coordinates: [String] {
    switch self {
    case .linear: ["w", "b"]
    case .logistic: ["w₁", "w₂"]
    }
  }

  /// The example of a row's numbers, in the order of `columns`.
  func example(_ numbers: [Double]) -> Example {
    switch self {
    case .linear: Example(numbers[0], 1, target: numbers[1])
    case .logistic: Example(numbers[0], numbers[1], target: numbers[2])
    }
  }

  /// J over so many examples, as it is printed.
  func equation(_ count: Int) -> String {
    switch self {
    case .linear: "1/\(count) Σᵢ (w xᵢ + b − yᵢ)²"
    case .logistic: "−1/\(count) Σᵢ log σ((2yᵢ − 1) wᵀxᵢ)"
    }
  }

  func answers(_ examples: [Example], _ batches: Batches?) -> Answers {
    switch self {
    case .linear: Mean<SquaredError>(examples: examples).answers(batches)
    case .logistic: Mean<LogLoss>(examples: examples).answers(batches)
    }
  }
}
