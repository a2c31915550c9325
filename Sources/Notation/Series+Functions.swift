extension Elementary {
  /// By the derivatives at the limit: the third power of what is added to it is not known.
  public static func along(_ ray: Series) -> Series { smooth(ray) }

  fileprivate static func smooth(_ ray: Series) -> Series {
    guard let (limit, rest) = ray.split else { return .unknown(ray.takesConventions) }
    let (value, slope, bend) = bend(limit)
    if rest.isZero { return Series(value, takesConventions: ray.takesConventions) }
    return rest.summed(to: 2) { [value, slope, bend * Extended(0.5)][$0] }
  }
}

// Below, what functions do where they have no derivatives, or for arguments that grow without bounds.

extension SquareRoot {
  public static func along(_ ray: Series) -> Series { ray.root }
}

extension Exponential {
  public static func along(_ ray: Series) -> Series {
    if let first = ray.terms.first, first.power < 0 {
      let growth = [Series.Term(power: -.infinity, factor: Extended(1))]
      return Series(first.factor.mantissa < 0 ? [] : growth, takesConventions: ray.takesConventions)
    }
    let terms = Series(ray.terms, known: ray.known, takesConventions: ray.takesConventions)
    guard let (limit, rest) = terms.split else { return .unknown(ray.takesConventions) }
    let sum = rest.summed { Extended(1 / (1...max($0, 1)).reduce(1.0) { $0 * Double($1) }) }
    return sum.scaled(by: limit.exponential, power: ray.logs.number)
  }
}

extension Logarithm {
  public static func along(_ ray: Series) -> Series {
    if ray.isZero {
      let fall = Series.Term(power: -.infinity, factor: Extended(-1))
      return Series([fall], takesConventions: ray.takesConventions)
    }
    guard let first = ray.terms.first, first.factor.mantissa > 0, first.power > -.infinity,
      ray.logs.isZero
    else { return .unknown(ray.takesConventions) }
    let sum = ray.relative.summed { Extended($0 == 0 ? 0 : ($0 % 2 == 0 ? -1 : 1) / Double($0)) }
    let logs = Series([], logs: Extended(first.power))
    return sum + logs + Series(first.factor.logarithm)
  }
}

extension AbsoluteValue {
  public static func along(_ ray: Series) -> Series {
    if ray.takesConventions, let limit = ray.split?.limit, limit.isZero {
      return ray.isZero ? ray : Series([], known: Series.conventional, takesConventions: true)
    }
    return ray.isNegative ? -ray : ray
  }
}

extension Positive {
  public static func along(_ ray: Series) -> Series {
    guard !ray.terms.isEmpty || ray.isZero else { return .unknown(ray.takesConventions) }
    let isPositive = !ray.isZero && !ray.isNegative
    return Series(Extended(isPositive ? 1 : 0), takesConventions: ray.takesConventions)
  }
}

extension ArcTangent {
  public static func along(_ ray: Series) -> Series {
    guard let first = ray.terms.first, first.power < 0 else { return smooth(ray) }
    let limit = Extended(first.factor.mantissa < 0 ? -.pi / 2 : .pi / 2)
    return Series(limit) - along(ray.power(-1))
  }
}

extension HyperbolicTangent {
  public static func along(_ ray: Series) -> Series {
    // (1 − q) / (1 + q), q = exp(−2 |a|).
    guard let first = ray.terms.first, first.power < 0 else {
      let double = Exponential.along(ray + ray)
      return Series(constant: 1) - Series(constant: 2) / (double + Series(constant: 1))
    }
    let limit = Extended(first.factor.mantissa < 0 ? -1 : 1)
    return Series(limit, takesConventions: ray.takesConventions)
  }
}

extension HyperbolicSine {
  public static func along(_ ray: Series) -> Series {
    (Exponential.along(ray) - Exponential.along(-ray)).scaled(by: Extended(0.5))
  }
}

extension HyperbolicCosine {
  public static func along(_ ray: Series) -> Series {
    (Exponential.along(ray) + Exponential.along(-ray)).scaled(by: Extended(0.5))
  }
}

extension ArcCosine {
  /// Near 1, acos(1 − u) = √(2u) (1 + u/12 + 3u²/160 + …).
  public static func along(_ ray: Series) -> Series {
    let isLow = ray.isNegative
    guard let limit = ray.split?.limit, Swift.abs(limit.number) == 1 else {
      return smooth(ray)
    }
    let u = Series(constant: 1) - (isLow ? -ray : ray)
    let bend = u.summed(to: 2) { [Extended(1), Extended(1.0 / 12), Extended(3.0 / 160)][$0] }
    let angle = u.scaled(by: Extended(2)).root * bend
    return isLow ? Series(constant: .pi) - angle : angle
  }
}

extension ArcSine {
  public static func along(_ ray: Series) -> Series {
    Series(constant: .pi / 2) - ArcCosine.along(ray)
  }
}

extension Series {
  /// Whether it is below 0 for small s.
  var isNegative: Bool {
    if logs.isZero || lead < 0 { return terms.first.map { $0.factor.mantissa < 0 } ?? false }
    return logs.mantissa > 0
  }
}
