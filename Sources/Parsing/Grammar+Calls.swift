import Notation

extension Parser {
  /// A function, up to where its argument begins.
  mutating func readCall(of function: Function) throws(FormulaError) {
    let place = advance()
    let power = try readPower(of: function)
    if token == .open {
      advance()
      if function.name == Function.sum.name { return try readIndex(at: place) }
      try wait(for: Pending(kind: .call(function, argument: 1, power: power), place: place))
    } else {
      let isOperand = token.isOperand && token != .openBracket || token == .minus || token == .plus
      guard function.standsBeforeOperand, isOperand else {
        throw error("'(' after the function \(function.name)")
      }
      try wait(for: Pending(kind: .bare(function, power: power), place: place))
    }
  }

  /// √ takes the one operand that stands next.
  mutating func readRoot() throws(FormulaError) {
    let place = advance()
    let isCall = token == .open
    let kind: Pending.Kind =
      isCall ? .call(.root, argument: 1, power: nil) : .bare(.root, power: nil)
    if isCall { advance() }
    guard isCall || token.isOperand else { throw expectedOperand() }
    try wait(for: Pending(kind: kind, place: place))
  }

  /// sum(i, 1, 4, …) up to its first bound.
  private mutating func readIndex(at place: Range<Int>) throws(FormulaError) {
    guard case .name(let name) = token else {
      throw error("the sum's index, as in sum(i, 1, 4, i x)")
    }
    if let strange = strangeLetter(of: name) { throw strange }
    guard !Vocabulary.isReserved(name), vocabulary[name] == nil, !name.isLikeExponent else {
      throw error("a new name for the sum's index, as in sum(i, 1, 4, i x)")
    }
    advance()
    guard token == .comma else { throw error("','") }
    advance()
    try wait(for: Pending(kind: .sum(index: name, bounds: []), place: place))
  }

  /// A bound has been read, up to its comma.
  mutating func readBound(_ index: String, _ bounds: [Int]) throws(FormulaError) {
    let part = operands.removeLast()
    guard part.kind == .number, let bound = part.tree.wholeNumber else {
      throw FormulaError(
        column: part.column,
        "expected a whole number for a bound of the sum, as in sum(i, 1, 4, i x)")
    }
    let count = bounds.first.map { bound - $0 + 1 } ?? 1
    guard abs(bound) <= 1_000_000, count <= FormulaLimits.parts else {
      throw FormulaError(column: part.column, "expected at most \(FormulaLimits.parts) terms")
    }
    advance()
    pending[pending.count - 1].kind = .sum(index: index, bounds: bounds + [bound])
    guard bounds.count == 1 else { return }
    let depth = pending.count {
      if case .sum(_, let bounds) = $0.kind { bounds.count == 2 } else { false }
    }
    vocabulary.define(index, as: .named(index, .index(depth - 1)), .number)
  }

  mutating func completeSum(
    _ index: String, _ bounds: [Int], at place: Range<Int>
  ) throws(FormulaError) {
    let span = IndexRange(first: bounds[0], last: bounds[1])
    try push(replacing: 1, at: place, repeated: span.count) { .sum(index, span, $0[0]) }
    vocabulary.forget(index)
  }

  /// ‖θ‖, the distance from the origin; ‖θ‖² is x² + y².
  mutating func readNorm() throws(FormulaError) -> Bool {
    let place = advance()
    guard case .name(let name) = token, Vocabulary.ascii(name) == "theta" else {
      throw error("θ, as in ‖θ‖² for x² + y²")
    }
    advance()
    guard token == .norm else { throw error("'‖'") }
    advance()
    let (x, y) = (Tree.letter("x", .value(0)), Tree.letter("y", .value(1)))
    let isSquare = token == .superscript(2) || token == .power && isFollowedByTwo
    guard isSquare else {
      try push(at: place) { _ in .callOfTwo(Hypotenuse.self, x, y) }
      return true
    }
    if token == .power { advance() }
    advance()
    try push(at: place) { _ in .binary(.plus, .power(x, .number(2)), .power(y, .number(2))) }
    return true
  }

  private var isFollowedByTwo: Bool {
    var ahead = self
    ahead.advance()
    guard ahead.token == .number(2) else { return false }
    ahead.advance()
    return ahead.token != .power
  }
}

extension String {
  /// Whether it would seem to be the exponent of a number before it: 2e1.
  var isLikeExponent: Bool {
    (first == "e" || first == "E") && count > 1
      && dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }
}

extension Tree {
  /// The whole number that it is, where it has no letters.
  fileprivate var wholeNumber: Int? {
    guard places.isEmpty, !hasNames else { return nil }
    let number = Program(self).value(x: 0.0, y: 0.0)
    return number == number.rounded() && Swift.abs(number) < 1e15 ? Int(number) : nil
  }
}
