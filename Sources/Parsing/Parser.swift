import Notation

/// Reads a formula by operator precedence, with two stacks of its own: a recursion would take
/// kilobytes of the machine's stack for each parenthesis.
struct Parser {
  var scanner: Scanner
  /// The word to be read next.
  var next: Lexeme
  /// The word before it.
  var previous: Lexeme
  /// The names that a word before was made of and that are still to be read.
  var names: ArraySlice<Lexeme> = []
  var vocabulary = Vocabulary()
  /// What waits for operands that are still to come, the innermost last.
  var pending: [Pending] = []
  /// The signs of the sums and products that wait.
  var signs: [Tree.Sign] = []
  /// The operands that are complete.
  var operands: [Part] = []
  /// The names that have been read, in ASCII.
  var used: Set<String> = []
  /// Whether a name is given to what is being read.
  var isDefining = false

  /// A part of a formula.
  struct Part {
    let tree: Tree
    var kind = Kind.number
    /// How many levels its tree has.
    var levels = 1
    /// How many numbers, letters, operators and calls, sums written out.
    var size = 1
    /// Where it begins.
    var column: Int
  }

  init(_ text: String) {
    scanner = Scanner(text)
    next = scanner.next()
    previous = Lexeme(token: .end, columns: 0..<0, gap: .nothing)
  }

  var token: Token { next.token }

  /// Goes to the next word; returns where the one that is left stands.
  @discardableResult mutating func advance() -> Range<Int> {
    previous = next
    next = names.popFirst() ?? scanner.next()
    return previous.columns
  }

  /// A word that is no name gives way to the names that it is made of.
  mutating func splitWord() {
    guard case .name(let word) = token, !Vocabulary.isReserved(word), vocabulary[word] == nil,
      word.utf8.count <= FormulaLimits.letters, let found = vocabulary.split(word)
    else { return }
    var column = next.columns.lowerBound
    let parts = found.map { name in
      defer { column += name.count }
      let columns = column..<column + name.count
      return Lexeme(token: .name(name), columns: columns, gap: .nothing)
    }
    let gap = next.gap
    next = parts[0]
    next.gap = gap
    names = parts.dropFirst()
  }

  mutating func wait(for operand: Pending) throws(FormulaError) {
    guard pending.count < FormulaLimits.levels else { throw tooDeep(at: operand.place) }
    pending.append(operand)
  }

  /// Puts a part in the place of the `count` operands that the word at `place` made it from.
  ///
  /// - Parameters:
  ///   - kinds: what the operands have to be, where they are no numbers.
  ///   - repeated: how many times they are computed.
  ///   - depth: how many levels the operation is.
  mutating func push(
    replacing count: Int = 0, at place: Range<Int>, _ kind: Kind = .number,
    of kinds: [Kind] = [], repeated: Int = 1, depth: Int = 1,
    _ tree: ([Tree]) -> Tree
  ) throws(FormulaError) {
    let replaced = Array(operands.suffix(count))
    var part = Part(
      tree: tree(replaced.map(\.tree)), kind: kind,
      column: min(place.lowerBound, replaced.first?.column ?? place.lowerBound))
    for (index, operand) in replaced.enumerated() {
      guard operand.kind == (index < kinds.count ? kinds[index] : .number) else {
        throw wrongKind(operand)
      }
      part.levels = max(part.levels, operand.levels + depth)
      part.size += operand.size
    }
    part.size = max(1, part.size * repeated + max(0, count - 2))
    guard part.levels <= FormulaLimits.levels else { throw tooDeep(at: place) }
    guard part.size <= FormulaLimits.parts else { throw tooLarge(at: place) }
    operands.removeLast(count)
    operands.append(part)
  }
}
