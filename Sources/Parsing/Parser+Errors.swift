// What is wrong, and what would be right.
extension Parser {
  func error(_ expected: String, at place: Range<Int>? = nil) -> FormulaError {
    let place = place ?? columns
    let end = token == .cut ? "more" : "the end"
    let found = place.isEmpty ? end : "'\(scanner.text(place).visible)'"
    return FormulaError(column: place.lowerBound, expected: expected, found: found)
  }

  func expectedOperand() -> FormulaError {
    if token == .cut { return tooLong }
    let isDouble = token == .times && previous == .times
    return error(
      isDouble ? "an operand (powers are written ^)" : "a number, x, y, a function or '('")
  }

  /// What waits innermost decides what else could stand here.
  func expectedOperator() -> FormulaError {
    if token == .cut { return tooLong }
    let example = token.isOperand ? ", as in 2*x," : ""
    return error("an operator\(example) or \(alternative)")
  }

  private var alternative: String {
    switch pending.last(where: { $0.tightness == nil })?.kind {
    case .call(let function, let argument):
      let word = argument < function.arity ? "','" : "')'"
      let isWrongCount = token == .comma || token == .close
      return word + (isWrongCount ? " (\(function.name) takes \(function.arity))" : "")
    case .parenthesis: return "')'"
    default: return "the end"
    }
  }

  /// `name` stands for nothing. With a parenthesis behind it, it was to be a function.
  mutating func unknown(_ name: String) -> FormulaError {
    let place = advance()
    guard token == .open else { return error("x, y, pi, e or a function", at: place) }
    let names = Function.all.map(\.name)
    let similar = names.filter { $0.first == name.first }
    let list = (similar.isEmpty ? names : similar).joined(separator: " ")
    return error("a function (\(list))", at: place)
  }

  func tooDeep(at place: Range<Int>) -> FormulaError {
    error("at most \(FormulaLimits.levels) levels of operations and parentheses", at: place)
  }

  private var tooLong: FormulaError { error("at most \(FormulaLimits.bytes) bytes of text") }
}
