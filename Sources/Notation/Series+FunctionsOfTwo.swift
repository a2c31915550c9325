extension Bivariate {
  /// By the derivatives at the limits: the third powers of what is added to them are not known.
  public static func along(_ a: Series, _ b: Series) -> Series {
    guard let (limitA, u) = a.split, let (limitB, v) = b.split else { return .unknown() }
    let f = bends(limitA, limitB)
    let half = Extended(0.5)
    let straight = Series(f.value) + u * Series(f.a) + v * Series(f.b)
    let bent =
      u * u * Series(f.aa * half) + u * v * Series(f.ab) + v * v * Series(f.bb * half)
    return (straight + bent).forgetting(from: 3 * min(u.lead, v.lead))
  }
}

extension ConstantPower {
  public static func along(_ a: Series, _ b: Series) -> Series {
    b.constant.map { a.power($0.number) } ?? GeneralPower.along(a, b)
  }
}

extension GeneralPower {
  public static func along(_ a: Series, _ b: Series) -> Series {
    if let exponent = b.constant { return a.power(exponent.number) }
    return Exponential.along(b * Logarithm.along(a))
  }
}

extension Hypotenuse {
  public static func along(_ a: Series, _ b: Series) -> Series { (a * a + b * b).root }
}

extension Minimum {
  public static func along(_ a: Series, _ b: Series) -> Series { a.chosen(b) { $0.isNegative } }
}

extension Maximum {
  public static func along(_ a: Series, _ b: Series) -> Series { a.chosen(b) { !$0.isNegative } }
}

extension ArcTangent2 {
  public static func along(_ a: Series, _ b: Series) -> Series {
    if a.isZero && b.isZero { return a }
    guard a.lead > b.lead else {
      let quarter = a.isNegative ? -Double.pi / 2 : .pi / 2
      return Series(constant: quarter) - ArcTangent.along(b / a)
    }
    let turn = b.isNegative ? (a.isNegative ? -Double.pi : .pi) : 0
    return ArcTangent.along(a / b) + Series(constant: turn)
  }
}

extension Series {
  /// This or the other, by the sign of the difference; at a tie of the limits, where conventions hold, this.
  fileprivate func chosen(_ other: Series, isFirst: (Series) -> Bool) -> Series {
    let difference = self - other
    if difference.isUnknown { return difference }
    if difference.terms.isEmpty { return forgetting(from: difference.known) }
    let isTie = takesConventions && difference.split?.limit.isZero == true
    return isTie || isFirst(difference) ? self : other
  }
}
