extension Tree {
  /// Whether it has a value, a gradient and a Hessian everywhere and plain arithmetic finds them, unless
  /// numbers become very large.
  var isTame: Bool {
    switch self {
    case .number(let number), .constant(_, let number): number.isFinite
    case .letter: true
    case .binary(.over, let a, .number(let divisor)): divisor != 0 && a.isTame
    case .binary(.over, _, _), .root, .callOfTwo, .product, .oracle: false
    case .negative, .binary: children.allSatisfy(\.isTame)
    case .power(let a, .number(let exponent)):
      a.isTame && exponent >= 0 && exponent <= 64 && exponent == exponent.rounded()
    case .power: false
    case .call(let function, let a): function.isTame && a.isTame
    }
  }

  /// Whether there is a function in it that has a kink.
  var hasKinks: Bool {
    switch self {
    case .call(let function, _) where function == AbsoluteValue.self: true
    case .callOfTwo(let function, _, _) where function == Maximum.self || function == Minimum.self:
      true
    default: children.contains(where: \.hasKinks)
    }
  }
}

extension Elementary {
  /// Whether it has bounded derivatives everywhere.
  fileprivate static var isTame: Bool {
    self == Sine.self || self == Cosine.self || self == ArcTangent.self
      || self == HyperbolicTangent.self
  }
}
