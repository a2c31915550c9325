import Notation

extension Parser {
  /// Completes the operations that bind at least so tightly.
  ///
  /// - Parameter goesOn: whether a sum or product of just this rank goes on.
  mutating func complete(
    downTo tightness: Pending.Tightness, goesOn: Bool = false
  ) throws(FormulaError) {
    while let last = pending.last, let own = last.tightness, own >= tightness {
      if goesOn, own == tightness, case .series = last.kind { return }
      switch last.kind {
      case .series(let count, _): try completeSeries(count, at: last.place)
      case .power: try push(replacing: 2, at: last.place) { .power($0[0], $0[1]) }
      case .negative: try push(replacing: 1, at: last.place) { Parser.negative($0[0]) }
      case .negation:
        try push(replacing: 1, at: last.place, .condition, of: [.condition]) {
          .call(Negation.self, $0[0])
        }
      case .relation(let relation):
        let kind = own == .comparison ? Kind.number : .condition
        try push(replacing: 2, at: last.place, .condition, of: [kind, kind]) {
          .callOfTwo(relation, $0[0], $0[1])
        }
      case .bare(let function, let power): try complete(function, 1, power, at: last.place)
      case .parenthesis, .bar, .bracket, .call, .sum:
        preconditionFailure("only what has a tightness is completed")
      }
      pending.removeLast()
    }
  }

  private mutating func completeSeries(_ count: Int, at place: Range<Int>) throws(FormulaError) {
    let signs = Array(signs.suffix(count))
    try push(replacing: count + 1, at: place) { operands in
      if count == 1 { return .binary(signs.first!, operands[0], operands[1]) }
      return .series(operands[0], zip(signs, operands.dropFirst()).map { Link($0, $1) })
    }
    self.signs.removeLast(count)
  }

  func kinds(of function: Function) -> [Kind] { function.takesCondition ? [.condition] : [] }

  mutating func complete(
    _ function: Function, _ count: Int, _ power: Double?, at place: Range<Int>
  ) throws(FormulaError) {
    let depth = function.arguments.upperBound == .max ? count - 1 : 1
    try push(
      replacing: count, at: place, of: kinds(of: function), depth: depth, function.call)
    if let power { try push(replacing: 1, at: place) { .power($0[0], .number(power)) } }
  }

  /// A negative number is one part, as in the formulas that are written in Swift.
  private static func negative(_ tree: Tree) -> Tree {
    if case .number(let number) = tree { .number(-number) } else { .negative(tree) }
  }

  /// Whether a bar closes the innermost group.
  var isBarOpen: Bool {
    if case .bar = pending.last(where: { $0.tightness == nil })?.kind { true } else { false }
  }

  mutating func readComma() throws(FormulaError) {
    try complete(downTo: .disjunction)
    switch pending.last?.kind {
    case .call(let function, let argument, let power) where argument < function.arguments.upperBound:
      let operand = operands[operands.count - 1]
      let kind = argument == 1 ? kinds(of: function).first : nil
      guard operand.kind == kind ?? .number else { throw wrongKind(operand) }
      pending[pending.count - 1].kind = .call(function, argument: argument + 1, power: power)
      advance()
    case .sum(let index, let bounds) where bounds.count < 2: try readBound(index, bounds)
    default: throw expectedOperator()
    }
  }

  mutating func readClose() throws(FormulaError) {
    try complete(downTo: .disjunction)
    guard let last = pending.last, last.tightness == nil else { throw expectedOperator() }
    switch (last.kind, token) {
    case (.parenthesis, .close): break
    case (.call(let function, let count, let power), .close)
    where function.arguments.contains(count):
      try complete(function, count, power, at: last.place)
    case (.sum(let index, let bounds), .close) where bounds.count == 2:
      try completeSum(index, bounds, at: last.place)
    case (.bar, .bar):
      try push(replacing: 1, at: last.place) { .call(AbsoluteValue.self, $0[0]) }
    case (.bracket, .closeBracket):
      guard operands[operands.count - 1].kind == .condition else {
        throw error("'('; brackets hold conditions, as in [x > 0]", at: last.place)
      }
      try push(replacing: 1, at: last.place, of: [.condition]) {
        .choice($0[0], .number(1), .number(0))
      }
    default: throw expectedOperator()
    }
    pending.removeLast()
    advance()
  }
}
