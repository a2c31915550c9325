import Notation

extension Parser {
  /// Reads what stands behind an operand, up to where another one has to begin; returns false at
  /// the end of the formula.
  mutating func readOperator() throws(FormulaError) -> Bool {
    while true {
      if isEndedByLine {
        try readEnd()
        return false
      }
      splitWord()
      switch token {
      case .plus: try readSign(.plus, .sum)
      case .minus: try readSign(.minus, .sum)
      case .times: try readSign(.times, .product)
      case .elementwise: try readSign(.elementwise, .product)
      case .over: try readSign(.over, .product)
      case .power: try readPower()
      case .comma: try readComma()
      case .relation(let sign): try readRelation(Vocabulary.comparisons[sign]!)
      case .name(let name) where Vocabulary.connectives[name] != nil:
        try readRelation(Vocabulary.connectives[name]!)
      case .superscript(let exponent):
        try readSuperscript(exponent)
        continue
      case .bar where isBarOpen, .close, .closeBracket:
        try readClose()
        continue
      case .name, .open, .openBracket, .bar, .norm, .root: try readFactor()
      default:
        try readEnd()
        return false
      }
      return true
    }
  }

  private mutating func readSign(
    _ sign: Tree.Sign, _ tightness: Pending.Tightness
  ) throws(FormulaError) {
    try complete(downTo: tightness, goesOn: true)
    try join(sign, tightness, at: advance())
  }

  /// A sum or product goes on, or begins.
  private mutating func join(
    _ sign: Tree.Sign, _ tightness: Pending.Tightness, at place: Range<Int>
  ) throws(FormulaError) {
    signs.append(sign)
    if case .series(let count, tightness) = pending.last?.kind {
      pending[pending.count - 1].kind = .series(count: count + 1, tightness)
    } else {
      try wait(for: Pending(kind: .series(count: 1, tightness), place: place))
    }
  }

  /// A factor without a sign before it. A function without parentheses takes letters and goes no
  /// further than to the next function.
  private mutating func readFactor() throws(FormulaError) {
    if next.gap == .lineBreak, !isGrouped { throw expectedOperator() }
    var tightness = Pending.Tightness.product
    if case .bare(let function, _) = pending.last(where: \.isBareOrGroup)?.kind {
      let isCall = token.isCall
      if function.isRoot ? next.gap == .nothing : !isCall && !token.isName {
        throw ambiguousArgument(of: function)
      }
      if !isCall, !function.isRoot { tightness = .inner }
    }
    try complete(downTo: tightness, goesOn: true)
    try join(.times, tightness, at: next.columns)
  }

  /// What waits on the left is not completed: x^y^2 is x^(y^2).
  private mutating func readPower() throws(FormulaError) {
    if case .superscript = previous.token {
      throw error("parentheses, as in (x²)^3 or x^(2^3)")
    }
    try wait(for: Pending(kind: .power, place: advance()))
  }

  private mutating func readRelation(_ relation: any Relation.Type) throws(FormulaError) {
    let own = Pending(kind: .relation(relation), place: next.columns)
    let isComparison = own.tightness == .comparison
    try complete(downTo: isComparison ? .sum : own.tightness!)
    if isComparison, case .relation = pending.last?.kind, pending.last?.tightness == .comparison {
      throw error("two comparisons, as in 0 < x and x < 1")
    }
    advance()
    try wait(for: own)
  }

  /// Where a definition is complete, a line break ends it, unless an operator needs more before it.
  private var isEndedByLine: Bool {
    guard isDefining, next.gap == .lineBreak, !isGrouped else { return false }
    switch token {
    case .times, .elementwise, .over, .power, .superscript, .relation, .close, .comma: return false
    default: return true
    }
  }

  /// Whether a parenthesis, a bar or a call is open.
  var isGrouped: Bool { pending.contains { $0.tightness == nil } }

  private mutating func readEnd() throws(FormulaError) {
    try complete(downTo: .disjunction)
    let isEnd = token == .end || token == .semicolon || isEndedByLine
    guard isEnd, pending.isEmpty else { throw expectedOperator() }
    guard operands[0].kind == .number || isDefining else { throw wrongKind(operands[0]) }
  }
}

extension Pending {
  /// Whether it decides what an argument without parentheses takes.
  fileprivate var isBareOrGroup: Bool { tightness == nil || tightness == .bare }
}

extension Function {
  var isRoot: Bool { name == Function.root.name }
}

extension Token {
  fileprivate var isName: Bool { if case .name = self { true } else { false } }

  /// Whether a function begins with it.
  fileprivate var isCall: Bool {
    if case .name(let name) = self { Function.named[name] != nil } else { self == .root }
  }
}
