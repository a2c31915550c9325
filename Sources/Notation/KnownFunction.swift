/// The functions of one variable that a program calls directly: through a type that is known only
/// when it runs, a call with two derivatives takes ten times as long.
@usableFromInline enum KnownFunction: String, CaseIterable, Sendable {
  case abs, acos, asin, atan, cos, cosh, exp, floor, log, log10, log2, not, positive, round, sign,
    sin
  case sinh, sqrt, tan, tanh

  @inlinable @inline(__always) func apply<Q: Quantity>(_ a: Q) -> Q {
    switch self {
    case .abs: a.applying(AbsoluteValue.self)
    case .acos: a.applying(ArcCosine.self)
    case .asin: a.applying(ArcSine.self)
    case .atan: a.applying(ArcTangent.self)
    case .cos: a.applying(Cosine.self)
    case .cosh: a.applying(HyperbolicCosine.self)
    case .exp: a.applying(Exponential.self)
    case .log: a.applying(Logarithm.self)
    case .floor: a.applying(Floor.self)
    case .log10: a.applying(DecimalLogarithm.self)
    case .log2: a.applying(BinaryLogarithm.self)
    case .not: a.applying(Negation.self)
    case .round: a.applying(Round.self)
    case .sign: a.applying(Sign.self)
    case .positive: a.applying(Positive.self)
    case .sin: a.applying(Sine.self)
    case .sinh: a.applying(HyperbolicSine.self)
    case .sqrt: a.applying(SquareRoot.self)
    case .tan: a.applying(Tangent.self)
    case .tanh: a.applying(HyperbolicTangent.self)
    }
  }
}

/// As `KnownFunction`, of two variables.
@usableFromInline enum KnownFunctionOfTwo: String, CaseIterable, Sendable {
  case atan2, hypot, max, min, and, or
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case unequal = "!="

  @inlinable @inline(__always) func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q {
    switch self {
    case .atan2: a.applying(ArcTangent2.self, with: b)
    case .hypot: a.applying(Hypotenuse.self, with: b)
    case .max: a.applying(Maximum.self, with: b)
    case .min: a.applying(Minimum.self, with: b)
    case .and: a.applying(Conjunction.self, with: b)
    case .or: a.applying(Disjunction.self, with: b)
    case .less: a.applying(Less.self, with: b)
    case .lessOrEqual: a.applying(LessOrEqual.self, with: b)
    case .greater: a.applying(Greater.self, with: b)
    case .greaterOrEqual: a.applying(GreaterOrEqual.self, with: b)
    case .equal: a.applying(Equal.self, with: b)
    case .unequal: a.applying(Unequal.self, with: b)
    }
  }
}
