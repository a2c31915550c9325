import Notation

// Recursive descent: one method for each level of the grammar.
extension Parser {
  /// The whole text.
  mutating func formula() throws(FormulaError) -> Tree {
    let part = try sum()
    guard token == .end else { throw expectedOperator(or: "the end") }
    return part.tree
  }

  mutating func sum() throws(FormulaError) -> Part {
    var left = try product()
    while token == .plus || token == .minus {
      let sign = token == .plus ? Tree.Sign.plus : .minus
      let place = advance()
      let right = try product()
      left = try part(.binary(sign, left.tree, right.tree), of: left, right, at: place)
    }
    return left
  }

  private mutating func product() throws(FormulaError) -> Part {
    var left = try signed()
    while token == .times || token == .over {
      let sign = token == .times ? Tree.Sign.times : .over
      let place = advance()
      let right = try signed()
      left = try part(.binary(sign, left.tree, right.tree), of: left, right, at: place)
    }
    return left
  }

  private mutating func signed() throws(FormulaError) -> Part {
    guard token == .minus else { return try power() }
    let place = advance()
    let operand = try nestedSigned(at: place)
    // A negative number is one part, as in the formulas that are written in Swift.
    if case .number(let number) = operand.tree { return Part(tree: .number(-number)) }
    return try part(.negative(operand.tree), of: operand, at: place)
  }

  private mutating func power() throws(FormulaError) -> Part {
    var base = try primary()
    if case .superscript(let exponent) = token {
      let place = advance()
      base = try part(.power(base.tree, .number(exponent)), of: base, at: place)
      // Whether x²^3 means (x²)^3 or x^(2^3) is anybody's guess.
      guard token != .power else { throw error("parentheses, as in (x²)^3 or x^(2^3)") }
    }
    guard token == .power else { return base }
    let place = advance()
    let exponent = try nestedSigned(at: place)
    return try part(.power(base.tree, exponent.tree), of: base, exponent, at: place)
  }

  private mutating func nestedSigned(at place: Range<Int>) throws(FormulaError) -> Part {
    try enter(at: place)
    defer { leave() }
    return try signed()
  }

  private mutating func nestedSum(at place: Range<Int>) throws(FormulaError) -> Part {
    try enter(at: place)
    defer { leave() }
    return try sum()
  }

  private mutating func primary() throws(FormulaError) -> Part {
    switch token {
    case .number(let number) where number.isFinite:
      return try part(.number(number), at: advance())
    case .number: throw error("a number below 1.8e308")
    case .name(let name): return try named(name)
    case .open:
      let inner = try nestedSum(at: advance())
      try close(or: "')'")
      return inner
    default: throw expectedOperand()
    }
  }

  private mutating func named(_ name: String) throws(FormulaError) -> Part {
    guard let word = Word(name) else { throw unknown(name) }
    let place = advance()
    switch word {
    case .part(let tree): return try part(tree, at: place)
    case .function(let function):
      let argument = try arguments(1, of: name)[0]
      return try part(.call(function, argument.tree), of: argument, at: place)
    case .functionOfTwo(let function):
      let both = try arguments(2, of: name)
      let tree = Tree.callOfTwo(function, both[0].tree, both[1].tree)
      return try part(tree, of: both[0], both[1], at: place)
    }
  }

  private mutating func arguments(_ count: Int, of name: String) throws(FormulaError) -> [Part] {
    guard token == .open else { throw error("'(' after the function \(name)") }
    let takes = count == 1 ? "(\(name) takes one argument)" : "(\(name) takes two arguments)"
    var found = [try nestedSum(at: advance())]
    while found.count < count {
      guard token == .comma else { throw expectedOperator(or: "',' \(takes)") }
      found.append(try nestedSum(at: advance()))
    }
    try close(or: token == .comma ? "')' \(takes)" : "')'")
    return found
  }
}
