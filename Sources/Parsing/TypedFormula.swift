public import Notation

/// A formula in x and y as people type it, with the parts that it gives names: `a=3; x^2 + a y^2`. The
/// grammar is in docs/formulas.md.
public struct TypedFormula: Sendable {
  /// One of its texts: that of a part, with what stands before it (`a=`), or that of J.
  struct Statement: Sendable {
    var head = ""
    var body: String
  }

  var definitions: [Definition] = []
  private let body: Tree
  private var statements: [Statement]

  init(_ definitions: [Definition], _ body: Tree, _ statements: [Statement]) {
    self.definitions = definitions
    self.body = body
    self.statements = statements
  }

  public init(_ text: String) throws(FormulaError) {
    var parser = Parser(text)
    self = try parser.formula()
  }

  public var tree: Tree { definitions.isEmpty ? body : .parts(definitions, body) }

  /// On one line, with the present values.
  public var text: String { statements.map { $0.head + $0.body }.joined(separator: "; ") }

  /// The parts that are plain numbers, in the order of writing.
  public var parameters: [(name: String, value: Double)] {
    definitions.compactMap { definition in
      if case .number(let value) = definition.value { (definition.name, value) } else { nil }
    }
  }

  /// The same formula with another value for a parameter.
  public func setting(_ name: String, to value: Double) -> TypedFormula {
    var copy = self
    for (index, definition) in definitions.enumerated() where definition.name == name {
      copy.definitions[index] = Definition(name: name, value: .number(value))
      copy.statements[index].body = Tree.number(value).expression
    }
    return copy
  }
}

extension Tree {
  /// Reads a formula in x and y, as people type it: `(1-x)^2 + 100*(y-x^2)^2`.
  public init(parsing text: String) throws(FormulaError) { self = try TypedFormula(text).tree }
}
