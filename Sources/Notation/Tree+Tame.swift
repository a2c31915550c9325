extension Tree {
  /// Whether it has a value, a gradient and a Hessian everywhere and plain arithmetic finds them, unless
  /// numbers become very large.
  var isTame: Bool {
    switch self {
    case .number(let number), .constant(_, let number): number == 0 || number.isModerate
    case .letter, .named: true
    case .binary(.over, let a, .number(let divisor)): divisor.isModerate && a.isTame
    case .callOfTwo(is any Relation.Type, _, _): children.allSatisfy(\.isTame)
    case .binary(.over, _, _), .root, .callOfTwo, .product, .oracle: false
    case .series(let a, let links): a.isTame && links.allSatisfy(\.isTame)
    case .negative, .binary, .choice, .sum, .parts: children.allSatisfy(\.isTame)
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

extension Link {
  /// Whether what it adds, or divides by, is tame.
  fileprivate var isTame: Bool {
    guard sign == .over else { return operand.isTame }
    if case .number(let divisor) = operand { return divisor.isModerate }
    return false
  }
}

extension Double {
  /// Whether it takes no reasonable number out of the range of numbers, nor brings one back into it.
  fileprivate var isModerate: Bool { (1e-100...1e100).contains(Swift.abs(self)) }
}

extension Elementary {
  /// Whether it has bounded derivatives everywhere.
  fileprivate static var isTame: Bool {
    self == Sine.self || self == Cosine.self || self == ArcTangent.self
      || self == HyperbolicTangent.self || self == Negation.self || self is any Stepwise.Type
  }
}
