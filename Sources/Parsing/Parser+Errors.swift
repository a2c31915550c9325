// What is wrong, and what would be right.
extension Parser {
  func error(_ expected: String, at place: Range<Int>? = nil) -> FormulaError {
    let place = place ?? next.columns
    let end = token == .cut ? "more" : "the end"
    let found = place.isEmpty ? end : "'\(scanner.text(place).excerpt)'"
    return FormulaError(column: place.lowerBound, expected: expected, found: found)
  }

  func expectedOperand() -> FormulaError {
    if token == .cut { return tooLong }
    if let foreignSign { return foreignSign }
    return error("a number, x, y, a function or '('")
  }

  /// What waits innermost decides what else could stand here.
  func expectedOperator() -> FormulaError {
    if token == .cut { return tooLong }
    if let known = foreignSign ?? doubleBar ?? knownMistake { return known }
    return error("an operator or \(alternative)")
  }

  /// What people write by habit from elsewhere.
  private var knownMistake: FormulaError? {
    let column = next.columns.lowerBound
    switch (token, previous.token) {
    case (.number, .number): return error("an operator between numbers, as in 2*3")
    case (.number, _): return error("an operator, as in x*2 or x^2")
    case (.comma, .number) where isFollowedByDigit:
      return FormulaError(column: column, "a decimal number is written with a point: 0.5, not 0,5")
    case (.equals, _) where isGrouped: return error("'==' for a comparison")
    case (.equals, .name(let name)) where Vocabulary.isReserved(name):
      return FormulaError(
        column: column, "'\(name)' means something already: no value can be given to it")
    case (.equals, .name(let name)) where vocabulary[name] != nil:
      return FormulaError(column: column, "'\(name)' has a value already")
    case (.equals, _):
      return FormulaError(
        column: column, "a value is given to one new name, before the formula, as in a=3; a x^2")
    default: return nil
    }
  }

  /// Bars behind a condition, for what is 'or' here.
  private var doubleBar: FormulaError? {
    let pair = pending.indices.dropFirst().first { index in
      guard case (.bar, .bar) = (pending[index - 1].kind, pending[index].kind) else { return false }
      return pending[index - 1].place.upperBound == pending[index].place.lowerBound
        && pending[..<index].contains { $0.tightness == .comparison }
    }
    return pair.map {
      FormulaError(
        column: pending[$0 - 1].place.lowerBound, expected: "'or' between conditions",
        found: "'||'")
    }
  }

  private var isFollowedByDigit: Bool {
    var scanner = scanner
    let following = scanner.next()
    if case .number = following.token { return following.gap == .nothing && next.gap == .nothing }
    return false
  }

  private var alternative: String {
    switch pending.last(where: { $0.tightness == nil })?.kind {
    case .call(let function, let argument, _):
      let word = argument < function.arguments.lowerBound ? "','" : "')'"
      let isWrongCount = token == .comma || token == .close
      return word + (isWrongCount ? " (\(function.name) takes \(function.countInWords))" : "")
    case .sum(_, let bounds): return bounds.count < 2 ? "','" : "')'"
    case .parenthesis: return "')'"
    case .bracket: return "']'"
    case .bar: return "'|'"
    default: return isDefining ? "';'" : "the end"
    }
  }

  func wrongKind(_ part: Part) -> FormulaError {
    doubleBar
      ?? FormulaError(
        column: part.column,
        part.kind == .condition
          ? "expected a number, found a condition, which makes one in if(x < 1, 1, 0)"
          : "expected a condition, as in x < 0, found a number")
  }

  /// What a function without parentheses takes would be a guess.
  func ambiguousArgument(of function: Function) -> FormulaError {
    let name = token == .root || function.isRoot ? "√" : function.name
    return error("an operator, or parentheses around what \(name) is of")
  }

  /// A letter that no name may have; nil where all are right.
  func strangeLetter(of name: String) -> FormulaError? {
    guard let place = name.firstIndex(where: { Vocabulary.ascii(String($0)) == nil }) else {
      return nil
    }
    return FormulaError(
      column: next.columns.lowerBound + name.distance(from: name.startIndex, to: place),
      expected: "a name of a to z, Greek letters, digits and '_'",
      found: "'\(String(name[place]).excerpt)'")
  }

  func tooDeep(at place: Range<Int>) -> FormulaError {
    error("at most \(FormulaLimits.levels) levels of operations and parentheses", at: place)
  }

  func tooLarge(at place: Range<Int>) -> FormulaError {
    error("at most \(FormulaLimits.parts) numbers, letters and operations", at: place)
  }

  private var tooLong: FormulaError { error("at most \(FormulaLimits.bytes) bytes of text") }
}
