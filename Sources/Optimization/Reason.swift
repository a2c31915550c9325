import Notation

/// Why a line of an algorithm has no value though no number is too large.
public enum Reason: Hashable, Sendable {
  case noValue
  case noDerivative
  case noSecondDerivative
  case singularHessian
  case zeroByZero
  case divisionByZero
  case rootOfNegative
  /// Another operation that has no value for its operands.
  case noNumber

  /// In words for people: "J has no value here".
  public var words: String {
    switch self {
    case .noValue: "J has no value here"
    case .noDerivative: "J has no derivative here"
    case .noSecondDerivative: "J has no second derivative here"
    case .singularHessian: "singular Hessian"
    case .zeroByZero: "0/0"
    case .divisionByZero: "division by 0"
    case .rootOfNegative: "root of a negative number"
    case .noNumber: "not a number"
    }
  }

  /// What J lacks; nil where it is nothing but the range of numbers.
  init?(_ lack: Lack?) {
    switch lack {
    case .value: self = .noValue
    case .gradient: self = .noDerivative
    case .hessian: self = .noSecondDerivative
    case .range, nil: return nil
    }
  }
}

extension Loss {
  /// Why J cannot be asked for its gradient at a point, or for its Hessian; nil where it can, but for
  /// numbers too large. A mean over examples has both everywhere.
  func reason(at θ: Point, withHessian: Bool) -> Reason? {
    guard let formula else { return nil }
    return Reason(CloseLook(formula).lack(x: θ.x, y: θ.y, withHessian: withHessian))
  }
}

extension Tree {
  /// Why a line's formula has no value on a page though all letters have: looked for from the innermost
  /// parts on. nil where it has one, or is too large.
  func reason(on page: Worksheet<Point>) -> Reason? {
    if case .product(_, _, let vector) = self { return vector.reason(on: page) }
    let result = value(in: page)
    if let reason = children.lazy.compactMap({ $0.reason(on: page) }).first {
      // ε / √r ⊙ g with r and g 0 is 0/0 in another order.
      let isProduct = if case .binary(.elementwise, _, _) = self { true } else { false }
      return isProduct && reason == .divisionByZero && result.hasNaN ? .zeroByZero : reason
    }
    let parts = children.map { $0.value(in: page) }
    guard !parts.isEmpty, parts.allSatisfy(isFinite), !isFinite(result) else { return nil }
    return switch self {
    case .binary(.over, _, _): Reason(dividing: parts[0], by: parts[1])
    case .root: .rootOfNegative
    case .binary: nil
    default: result.hasNaN ? .noNumber : nil
    }
  }
}

extension Point {
  fileprivate var hasNaN: Bool { x.isNaN || y.isNaN }
}

extension Reason {
  /// nil where the quotient is too large only.
  fileprivate init?(dividing a: Point, by b: Point) {
    let isZero = b .== 0
    guard any(isZero) else { return nil }
    self = any(isZero .& (a .== 0)) ? .zeroByZero : .divisionByZero
  }
}
