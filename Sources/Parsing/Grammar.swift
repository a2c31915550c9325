import Notation

extension Parser {
  /// A formula up to its end, a semicolon, or the line break that ends a definition.
  mutating func expression() throws(FormulaError) -> Part {
    repeat {
      while try !readOperand() {}
    } while try readOperator()
    return operands.removeLast()
  }

  /// Reads a word where an operand has to begin; returns whether the operand is complete.
  private mutating func readOperand() throws(FormulaError) -> Bool {
    splitWord()
    switch token {
    case .number(let number):
      try readNumber(number)
      return true
    case .name(let name): return try read(name)
    case .norm: return try readNorm()
    case .plus: advance()
    case .minus: try wait(.negative)
    case .open: try wait(.parenthesis)
    case .bar: try wait(.bar)
    case .openBracket: try wait(.bracket)
    case .root: try readRoot()
    default: throw expectedOperand()
    }
    return false
  }

  private mutating func wait(_ kind: Pending.Kind) throws(FormulaError) {
    try wait(for: Pending(kind: kind, place: advance()))
  }

  private mutating func read(_ name: String) throws(FormulaError) -> Bool {
    if let entry = vocabulary[name] {
      used.insert(Vocabulary.ascii(name) ?? name)
      try push(at: advance(), entry.kind) { _ in entry.tree }
      return true
    }
    if name == "not" {
      try wait(.negation)
    } else if let function = Function.named[name] {
      try readCall(of: function)
    } else {
      throw unknown(name)
    }
    return false
  }
}
