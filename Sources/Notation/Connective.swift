// What connects conditions.

/// Both hold; where one does not, the other need not be known.
public enum Conjunction: Relation {
  public static let ascii = "and"
  public static let isConnective = true
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    a == 0 || b == 0 ? 0 : comparison(a, b, true)
  }
}

/// One of them holds; where one does, the other need not be known.
public enum Disjunction: Relation {
  public static let ascii = "or"
  public static let isConnective = true
  @inlinable public static func value(of a: Double, _ b: Double) -> Double {
    (a != 0 && !a.isNaN) || (b != 0 && !b.isNaN) ? 1 : comparison(a, b, false)
  }
}

/// A condition does not hold.
public enum Negation: Elementary {
  public static let name = "not"
  @inlinable public static func value<S: Lanes>(_ a: S) -> S {
    a.map { $0.isNaN ? $0 : $0 == 0 ? 1 : 0 }
  }
  @inlinable public static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    (value(a), S(constant: 0), S(constant: 0))
  }
}
