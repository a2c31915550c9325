import Notation

/// Goes through a formula's words, and keeps count of what it finds.
struct Parser {
  private var scanner: Scanner
  /// The word to be read next, and where it stands.
  private(set) var token: Token
  private var columns: Range<Int>
  /// The word before it.
  private var previous = Token.end
  private var nesting = 0
  private var parts = 0

  /// A part of a formula, and how many levels its tree has.
  struct Part {
    let tree: Tree
    var levels = 1
  }

  init(_ text: String) {
    scanner = Scanner(text)
    (token, columns) = scanner.next()
  }

  /// Goes to the next word; returns where the one that is left stands.
  mutating func advance() -> Range<Int> {
    let place = columns
    previous = token
    (token, columns) = scanner.next()
    return place
  }

  mutating func close(or alternative: String) throws(FormulaError) {
    guard token == .close else { throw expectedOperator(or: alternative) }
    _ = advance()
  }

  /// Goes one level deeper, behind the word at `place`.
  mutating func enter(at place: Range<Int>) throws(FormulaError) {
    nesting += 1
    guard nesting <= FormulaLimits.levels else { throw tooDeep(at: place) }
  }

  mutating func leave() { nesting -= 1 }

  /// A part that the word at `place` makes of others.
  mutating func part(
    _ tree: Tree, of operands: Part..., at place: Range<Int>
  ) throws(FormulaError) -> Part {
    parts += 1
    guard parts <= FormulaLimits.parts else {
      throw error("at most \(FormulaLimits.parts) numbers, letters and operations", at: place)
    }
    let levels = 1 + (operands.map(\.levels).max() ?? 0)
    guard levels <= FormulaLimits.levels else { throw tooDeep(at: place) }
    return Part(tree: tree, levels: levels)
  }

  private func tooDeep(at place: Range<Int>) -> FormulaError {
    error("at most \(FormulaLimits.levels) levels of parentheses or terms", at: place)
  }
}

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

  func expectedOperator(or alternative: String) -> FormulaError {
    if token == .cut { return tooLong }
    return error("an operator" + (token.isOperand ? ", as in 2*x," : "") + " or \(alternative)")
  }

  /// `name` stands for nothing. With a parenthesis behind it, it was to be a function.
  mutating func unknown(_ name: String) -> FormulaError {
    let place = advance()
    guard token == .open else { return error("x, y, pi, e or a function", at: place) }
    let similar = Word.functionNames.filter { $0.first == name.first }
    let names = (similar.isEmpty ? Word.functionNames : similar).joined(separator: " ")
    return error("a function (\(names))", at: place)
  }

  private var tooLong: FormulaError { error("at most \(FormulaLimits.bytes) bytes of text") }
}
