import Notation

/// Reads a formula by operator precedence, with two stacks of its own: a recursion would take
/// kilobytes of the machine's stack for each parenthesis.
struct Parser {
  var scanner: Scanner
  /// The word to be read next, and where it stands.
  var token: Token
  var columns: Range<Int>
  /// The word before it.
  var previous = Token.end
  /// What waits for operands that are still to come, the innermost last.
  var pending: [Pending] = []
  /// The operands that are complete.
  var operands: [Part] = []
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

  mutating func wait(for operand: Pending) throws(FormulaError) {
    guard pending.count < FormulaLimits.levels else { throw tooDeep(at: operand.place) }
    pending.append(operand)
  }

  /// Puts a part in the place of the `count` operands that the word at `place` made it from.
  mutating func push(
    replacing count: Int = 0, at place: Range<Int>, _ tree: ([Tree]) -> Tree
  ) throws(FormulaError) {
    parts += 1
    guard parts <= FormulaLimits.parts else {
      throw error("at most \(FormulaLimits.parts) numbers, letters and operations", at: place)
    }
    let replaced = operands.suffix(count)
    let levels = 1 + (replaced.map(\.levels).max() ?? 0)
    guard levels <= FormulaLimits.levels else { throw tooDeep(at: place) }
    let part = Part(tree: tree(replaced.map(\.tree)), levels: levels)
    operands.removeLast(count)
    operands.append(part)
  }
}
