import Notation

extension Parser {
  /// The whole text: definitions, and last J itself, which may have a name in front.
  mutating func formula() throws(FormulaError) -> TypedFormula {
    var definitions: [Definition] = []
    var statements: [TypedFormula.Statement] = []
    var size = 0
    var headings: [(name: String, column: Int)] = []
    while true {
      while token == .semicolon { advance() }
      let column = next.columns.lowerBound
      let (name, part, statement) = try statement()
      statements.append(statement)
      size += part.size
      guard size <= FormulaLimits.parts else { throw tooLarge(at: next.columns) }
      while token == .semicolon { advance() }
      guard let name, !(token == .end && name.isHeading) else {
        guard token == .end else {
          throw error("the end (of parts, all but the last have names: u=…)")
        }
        if let unused = headings.first(where: { !used.contains($0.name) }) {
          throw FormulaError(
            column: unused.column,
            "'\(unused.name)' is what the last part gives, and nothing behind it uses it")
        }
        return TypedFormula(definitions, part.tree, statements)
      }
      if token == .end { throw error("the formula itself, as in a=3; a x^2") }
      vocabulary.define(name, as: .named(name, .part(definitions.count)), part.kind)
      definitions.append(Definition(name: name, value: part.tree))
      // J=2 is a number of J that may stay unused, like any other.
      if name.isHeading, !part.tree.isNumber { headings.append((name, column)) }
    }
  }

  /// The next part, and the name that it gets.
  private mutating func statement() throws(FormulaError) -> (
    name: String?, part: Part, text: TypedFormula.Statement
  ) {
    let start = next.columns.lowerBound
    let length = try headingLength()
    for _ in 0..<length { advance() }
    let name = length == 0 ? try definedName() : nil
    if name != nil {
      advance()
      advance()
    }
    isDefining = name.map { !$0.isHeading } ?? false
    let first = next.columns.lowerBound
    let part = try expression()
    let end = max(first, previous.columns.upperBound)
    let text = TypedFormula.Statement(
      head: scanner.line(start..<first), body: scanner.line(first..<end))
    return (name, part, text)
  }

  /// The name before an equals sign, where it is one that can get a value.
  private func definedName() throws(FormulaError) -> String? {
    guard case .name(let name) = token else { return nil }
    var ahead = self
    ahead.advance()
    if ahead.token == .equals, let strange = strangeLetter(of: name) { throw strange }
    guard ahead.token == .equals, !Vocabulary.isReserved(name), vocabulary[name] == nil else {
      return nil
    }
    guard !name.isLikeExponent else {
      throw error("another name: '2\(name)' would be a number")
    }
    return name
  }
}

extension Tree {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
