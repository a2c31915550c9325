import Notation

/// An operation or parenthesis that waits for what comes behind it.
struct Pending {
  var kind: Kind
  let place: Range<Int>

  enum Kind {
    /// A sum or a product with so many signs so far, which waits for its last operand.
    case series(count: Int, Tightness)
    case negative
    case power
    case negation
    case relation(any Relation.Type)
    case parenthesis
    case bar
    /// [c]: 1 where c holds, else 0.
    case bracket
    /// A function that waits for its first, second, … argument; the result is raised to a power.
    case call(Function, argument: Int, power: Double?)
    /// One whose argument stands without parentheses.
    case bare(Function, power: Double?)
    /// A sum that waits for a bound of its index, or for its term.
    case sum(index: String, bounds: [Int])
  }

  /// How tightly it binds; nil for what only a closing sign ends.
  var tightness: Tightness? {
    switch kind {
    case .series(_, let tightness): tightness
    case .negative: .negative
    case .power: .power
    case .negation: .negation
    case .relation(let relation) where relation == Disjunction.self: .disjunction
    case .relation(let relation) where relation == Conjunction.self: .conjunction
    case .relation: .comparison
    case .bare: .bare
    case .parenthesis, .bar, .bracket, .call, .sum: nil
    }
  }

  /// `inner` are the products that a function takes without parentheses: sin 2x.
  enum Tightness: Int, Comparable {
    case disjunction, conjunction, negation, comparison, sum, product, bare, inner, negative, power

    static func < (a: Tightness, b: Tightness) -> Bool { a.rawValue < b.rawValue }
  }
}
