import Notation

/// An operation or parenthesis that waits for what comes behind it.
struct Pending {
  var kind: Kind
  let place: Range<Int>

  enum Kind {
    case binary(Tree.Sign)
    case negative
    case power
    case parenthesis
    /// A function that waits for its first, second, … argument.
    case call(Function, argument: Int)
  }

  /// How tightly it binds; nil for what only a closing parenthesis ends.
  var tightness: Tightness? {
    switch kind {
    case .binary(.plus), .binary(.minus): .sum
    case .binary: .product
    case .negative: .negative
    case .power: .power
    case .parenthesis, .call: nil
    }
  }

  enum Tightness: Int, Comparable {
    case sum, product, negative, power

    static func < (a: Tightness, b: Tightness) -> Bool { a.rawValue < b.rawValue }
  }
}
