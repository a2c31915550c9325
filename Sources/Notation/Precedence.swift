/// How tightly a part of a formula binds; a looser part inside of a tighter one gets parentheses.
enum Precedence: Int, Comparable {
  case parts, disjunction, conjunction, negation, comparison
  case sum, negative, product, sign, power, atom

  static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
}

extension Relation {
  static var precedence: Precedence {
    if self == Disjunction.self { return .disjunction }
    return self == Conjunction.self ? .conjunction : .comparison
  }
}
