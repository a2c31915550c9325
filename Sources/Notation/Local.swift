/// What a name that a formula defines stands for.
public enum Local: Hashable, Sendable {
  /// The part of a number, counted from 0 in the order of the definitions.
  case part(Int)
  /// The index of a sum, counted from 0 for the outermost of those that it stands in.
  case index(Int)
}

/// A part of a formula that has a name: `u = x² + y − 11`.
public struct Definition: Sendable {
  /// As printed: `λ`.
  public let name: String
  public let value: Tree

  public init(name: String, value: Tree) {
    self.name = name
    self.value = value
  }
}

/// What follows the first operand of a series: a sign and the next one.
public struct Link: Sendable {
  public let sign: Tree.Sign
  public let operand: Tree

  public init(_ sign: Tree.Sign, _ operand: Tree) {
    self.sign = sign
    self.operand = operand
  }
}

/// The values of a sum's index: whole numbers, the last one included; none where the last is below the
/// first.
public struct IndexRange: Hashable, Sendable {
  public let first, last: Int

  public init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  public var count: Int { max(0, last - first + 1) }
}

extension Tree {
  /// The same with a term added to it, which reads none of its parts.
  public func adding(_ term: Tree) -> Tree {
    guard case .parts(let definitions, let body) = self else { return .binary(.plus, self, term) }
    return .parts(definitions, .binary(.plus, body, term))
  }

  /// Whether it gives names a meaning.
  public var hasNames: Bool {
    switch self {
    case .parts, .sum, .named: true
    default: children.contains(where: \.hasNames)
    }
  }
}
