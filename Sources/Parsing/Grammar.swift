import Notation

extension Parser {
  /// The whole text.
  mutating func formula() throws(FormulaError) -> Tree {
    repeat {
      while try !readOperand() {}
    } while try readOperator()
    return operands[0].tree
  }

  /// Reads a word where an operand has to begin; returns whether the operand is complete.
  private mutating func readOperand() throws(FormulaError) -> Bool {
    switch token {
    case .number(let number):
      guard number.isFinite else { throw error("a number below 1.8e308") }
      try push(at: advance()) { _ in .number(number) }
      return true
    case .name(let name): return try read(name)
    case .minus: try wait(for: Pending(kind: .negative, place: advance()))
    case .open: try wait(for: Pending(kind: .parenthesis, place: advance()))
    default: throw expectedOperand()
    }
    return false
  }

  private mutating func read(_ name: String) throws(FormulaError) -> Bool {
    guard let word = Word(name) else { throw unknown(name) }
    let place = advance()
    switch word {
    case .part(let tree):
      try push(at: place) { _ in tree }
      return true
    case .function(let function):
      guard token == .open else { throw error("'(' after the function \(name)") }
      _ = advance()
      try wait(for: Pending(kind: .call(function, argument: 1), place: place))
      return false
    }
  }

  /// Reads what stands behind an operand, up to where another one has to begin; returns false at
  /// the end of the text.
  private mutating func readOperator() throws(FormulaError) -> Bool {
    while true {
      switch token {
      case .plus: try readOperator(.binary(.plus), .sum)
      case .minus: try readOperator(.binary(.minus), .sum)
      case .times: try readOperator(.binary(.times), .product)
      case .over: try readOperator(.binary(.over), .product)
      case .power: try readPower()
      case .comma: try readComma()
      case .superscript(let exponent):
        try readSuperscript(exponent)
        continue
      case .close:
        try readClose()
        continue
      default:
        try readEnd()
        return false
      }
      return true
    }
  }

  private mutating func readOperator(
    _ kind: Pending.Kind, _ tightness: Pending.Tightness
  ) throws(FormulaError) {
    try complete(downTo: tightness)
    try wait(for: Pending(kind: kind, place: advance()))
  }

  /// What waits on the left is not completed: x^y^2 is x^(y^2).
  private mutating func readPower() throws(FormulaError) {
    if case .superscript = previous { throw error("parentheses, as in (x²)^3 or x^(2^3)") }
    try wait(for: Pending(kind: .power, place: advance()))
  }

  private mutating func readSuperscript(_ exponent: Double) throws(FormulaError) {
    if case .superscript = previous { throw expectedOperator() }
    try push(replacing: 1, at: advance()) { .power($0[0], .number(exponent)) }
  }

  private mutating func readComma() throws(FormulaError) {
    try complete(downTo: .sum)
    guard case .call(let function, let argument) = pending.last?.kind,
      argument < function.arity
    else { throw expectedOperator() }
    pending[pending.count - 1].kind = .call(function, argument: argument + 1)
    _ = advance()
  }

  private mutating func readClose() throws(FormulaError) {
    try complete(downTo: .sum)
    switch pending.last?.kind {
    case .parenthesis: break
    case .call(let function, let argument) where argument == function.arity:
      try push(replacing: argument, at: pending[pending.count - 1].place, function.call)
    default: throw expectedOperator()
    }
    pending.removeLast()
    _ = advance()
  }

  private mutating func readEnd() throws(FormulaError) {
    try complete(downTo: .sum)
    guard token == .end, pending.isEmpty else { throw expectedOperator() }
  }

  /// Completes the operations that bind at least so tightly.
  private mutating func complete(downTo tightness: Pending.Tightness) throws(FormulaError) {
    while let last = pending.last, let own = last.tightness, own >= tightness {
      switch last.kind {
      case .binary(let sign):
        try push(replacing: 2, at: last.place) { .binary(sign, $0[0], $0[1]) }
      case .power: try push(replacing: 2, at: last.place) { .power($0[0], $0[1]) }
      case .negative: try push(replacing: 1, at: last.place) { Parser.negative($0[0]) }
      case .parenthesis, .call: preconditionFailure("only what has a tightness is completed")
      }
      pending.removeLast()
    }
  }

  /// A negative number is one part, as in the formulas that are written in Swift.
  private static func negative(_ tree: Tree) -> Tree {
    if case .number(let number) = tree { .number(-number) } else { .negative(tree) }
  }
}
