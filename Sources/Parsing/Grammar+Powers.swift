import Notation

// Exponents behind a function's name, and high ones.
extension Parser {
  /// The exponent in sin²(x), sin^2(x) and max²(x, y).
  mutating func readPower(of function: Function) throws(FormulaError) -> Double? {
    guard function.name != Function.sum.name, !function.takesCondition else { return nil }
    if case .superscript(let exponent) = token {
      try accept(exponent, of: function)
      advance()
      return exponent
    }
    guard token == .power else { return nil }
    advance()
    let isNegative = token == .minus
    var ahead = self
    if isNegative { ahead.advance() }
    guard case .number(let exponent) = ahead.token, exponent == exponent.rounded() else {
      throw error("a whole exponent, as in \(function.name)^2(x)")
    }
    try accept(isNegative ? -exponent : exponent, of: function)
    advance()
    return exponent
  }

  /// What is below 1 would be a guess there.
  private func accept(_ exponent: Double, of function: Function) throws(FormulaError) {
    let name = function.name
    guard exponent.isFinite else { throw tooLargeNumber }
    guard exponent != -1 || !function.standsBeforeOperand else { throw inverse(of: name) }
    guard exponent > 0 else {
      throw error("an exponent above 0, as in \(name)²(…), or (\(name)(…))^-2 for others")
    }
  }

  private func inverse(of name: String) -> FormulaError {
    let other = Function.named["a" + name].map { "\($0.name)(x)" } ?? "the inverse of \(name)"
    return FormulaError(
      column: next.columns.lowerBound,
      "\(name)⁻¹ may mean two things: write 1/\(name)(x) or \(other)")
  }

  /// A number that its digits say: neither larger than there are nor so small that it would be 0.
  mutating func readNumber(_ number: Double) throws(FormulaError) {
    guard number.isFinite else { throw tooLargeNumber }
    if number == 0 {
      let digits = scanner.text(next.columns).prefix { $0 != "e" && $0 != "E" }
      guard !digits.contains(where: { "1"..."9" ~= $0 }) else {
        throw error("0 or a number above 4.9e-324")
      }
    }
    try push(at: advance()) { _ in .number(number) }
  }

  mutating func readSuperscript(_ exponent: Double) throws(FormulaError) {
    if case .superscript = previous.token { throw expectedOperator() }
    guard exponent.isFinite else { throw tooLargeNumber }
    try push(replacing: 1, at: advance()) { .power($0[0], .number(exponent)) }
  }

  private var tooLargeNumber: FormulaError { error("a number below 1.8e308") }
}
