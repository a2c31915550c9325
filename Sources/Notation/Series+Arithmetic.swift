extension Series: Quantity {
  public init(constant: Double) { self.init(Extended(constant)) }

  public static func + (a: Self, b: Self) -> Self {
    if a.isUnknown || b.isUnknown { return unknown() }
    return Self(
      a.terms + b.terms, known: min(a.known, b.known), logs: a.logs + b.logs,
      takesConventions: a.takesConventions || b.takesConventions)
  }

  public static func - (a: Self, b: Self) -> Self { a + -b }

  public static prefix func - (a: Self) -> Self { a.scaled(by: Extended(-1)) }

  public static func * (a: Self, b: Self) -> Self {
    let conventions = a.takesConventions || b.takesConventions
    if a.isUnknown || b.isUnknown { return unknown(conventions) }
    if let factor = a.constant { return b.times(factor, conventions) }
    if let factor = b.constant { return a.times(factor, conventions) }
    if !a.logs.isZero { return b.logs.isZero ? b * a : unknown(conventions) }
    let products = a.terms.flatMap { x in
      b.terms.map { Term(power: x.power + $0.power, factor: x.factor * $0.factor) }
    }
    let known = min(a.lead + b.known, b.lead + a.known)
    guard !b.logs.isZero else {
      return Self(products, known: known, takesConventions: conventions)
    }
    // Of s² log s nothing is told but that it is smaller than every power below the second.
    let limit = a.terms.first { $0.power != 0 }?.power ?? a.known
    guard limit > 0 else { return unknown(conventions) }
    return Self(
      products, known: min(known, limit), logs: a.factor(of: 0) * b.logs,
      takesConventions: conventions)
  }

  private func times(_ factor: Extended, _ conventions: Bool) -> Series {
    guard !factor.isZero else { return Series([], takesConventions: conventions) }
    let product = scaled(by: factor)
    return Series(
      product.terms, known: product.known, logs: product.logs, takesConventions: conventions)
  }

  /// Beside powers that grow a logarithm is small, and not followed.
  private var withoutLogs: Series {
    logs.isZero
      ? self : Series(terms, known: min(known, 0), takesConventions: takesConventions)
  }

  public static func / (a: Self, b: Self) -> Self { a * b.power(-1) }

  public var root: Self { power(0.5) }

  public func applying<F: Elementary>(_ function: F.Type) -> Self { F.along(self) }

  public func applying<F: Bivariate>(_ function: F.Type, with other: Self) -> Self {
    F.along(self, other)
  }
}

extension Series {
  /// c₀ + c₁ u + c₂ u² + …, u this series, which goes to 0; with at most so many powers.
  func summed(to limit: Int = 12, _ coefficient: (Int) -> Extended) -> Series {
    if isZero { return Series(coefficient(0), takesConventions: takesConventions) }
    guard lead > 0, logs.isZero else { return .unknown(takesConventions) }
    let count = min(limit, Int((Self.reach / lead).rounded(.up)))
    var sum = Series(coefficient(count))
    for k in (0..<count).reversed() { sum = sum * self + Series(coefficient(k)) }
    return sum.forgetting(from: Double(count + 1) * lead)
  }

  /// This to the power of a number.
  func power(_ exponent: Double) -> Series {
    guard !isUnknown else { return self }
    guard let first = terms.first, logs.isZero || first.power < 0 else {
      return powerOfNothing(exponent)
    }
    let isNegative = first.factor.mantissa < 0
    guard !isNegative || exponent == exponent.rounded() else { return .unknown(takesConventions) }
    if first.power == -.infinity {
      return exponent < 0 ? Series([], takesConventions: takesConventions) : self
    }
    guard logs.isZero else { return withoutLogs.power(exponent) }
    let isOdd = exponent.remainder(dividingBy: 2) != 0
    let factor = first.factor.magnitude.power(Extended(exponent))
    return relative.summed { Self.binomial(exponent, $0) }
      .scaled(by: isNegative && isOdd ? -factor : factor, power: first.power * exponent)
  }

  /// Of a series without a first term: 0, something small, or a logarithm.
  private func powerOfNothing(_ exponent: Double) -> Series {
    if !logs.isZero {
      // A logarithm grows, more slowly than every power, and its reciprocal fades as slowly.
      let fades = exponent < 0 && (logs.mantissa < 0 || exponent == -1)
      return fades
        ? Series([], known: 0, takesConventions: takesConventions) : .unknown(takesConventions)
    }
    // 1/0 is infinite, as in plain arithmetic: what follows may come from there.
    let growth = [Term(power: -.infinity, factor: Extended(1))]
    if isZero, exponent < 0 { return Series(growth, takesConventions: takesConventions) }
    let isConvention = known.isFinite && known >= Self.conventional
    guard exponent > 0, !isConvention else { return .unknown(takesConventions) }
    return Series([], known: known * exponent, takesConventions: takesConventions)
  }

  /// u, where this is c sᵖ (1 + u).
  var relative: Series {
    guard let first = terms.first else { return .unknown(takesConventions) }
    let one = Extended(1)
    let rest = Series(
      Array(terms.dropFirst()), known: known, takesConventions: takesConventions)
    return rest.scaled(by: one / first.factor, power: -first.power)
  }

  private static func binomial(_ exponent: Double, _ k: Int) -> Extended {
    var product = 1.0
    for i in 0..<k { product *= (exponent - Double(i)) / Double(i + 1) }
    return Extended(product)
  }
}
