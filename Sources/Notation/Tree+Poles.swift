extension Tree {
  /// Whether its value may pass through ±∞, as that of 1/x does: whether it divides by something that is
  /// no number, has a power that may be negative, or a tangent.
  public var mayHavePoles: Bool {
    switch self {
    case .binary(.over, let a, .number): a.mayHavePoles
    case .binary(.over, _, _): true
    case .series(let a, let links): a.mayHavePoles || links.contains(where: \.mayHavePoles)
    case .power(let a, .number(let exponent)): exponent < 0 || a.mayHavePoles
    case .power: true
    case .call(let function, _) where function == Tangent.self: true
    default: children.contains(where: \.mayHavePoles)
    }
  }
}

extension Link {
  fileprivate var mayHavePoles: Bool {
    if case .number = operand { return false }
    return sign == .over || operand.mayHavePoles
  }
}
