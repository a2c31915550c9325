public import Notation
import Texts

extension Loss {
  /// A number of a formula that has a name: `a` in a=3; x² + a y².
  public struct Constant: Hashable, Sendable {
    /// As printed.
    public let name: String
    public let value: Double
    /// The value that was typed.
    public let given: Double

    public init(name: String, value: Double, given: Double) {
      self.name = name
      self.value = value
      self.given = given
    }
  }

  /// A formula whose constants can have other values.
  public struct Family: Sendable {
    public let constants: [Constant]
    /// The formula with values for the constants: its text and its tree.
    public let member: @Sendable ([Double]) -> (text: String, formula: Tree)

    public init(
      constants: [Constant],
      member: @escaping @Sendable ([Double]) -> (text: String, formula: Tree)
    ) {
      self.constants = constants
      self.member = member
    }
  }

  /// The constants of its formula, in the order of writing.
  public var constants: [Constant] { family?.constants ?? [] }

  /// The same formula with another value for a constant. View, start and learning rates stay; its
  /// minima are looked for anew.
  public func setting(_ name: String, to value: Double) -> Loss {
    guard let family else { return self }
    let constants = family.constants.map {
      $0.name == name ? Constant(name: name, value: value, given: $0.given) : $0
    }
    let (text, tree) = family.member(constants.map(\.value))
    let program = Program(tree)
    var loss = Loss(
      text, program, summary: summary, domain: domain, start: start, rates: rates)
    loss.family = Family(constants: constants, member: family.member)
    loss.origin = origin
    let descent = MinimumSearch(on: loss, within: domain)
    // Of a long formula only those that are near the known ones: a key must not have to wait.
    let isLong = program.count > 300
    let found = isLong ? descent.minima(from: minima) : descent.minima()
    loss.minima = found.map(\.point)
    return loss
  }

  /// Whether the other is this formula, perhaps with other values of its constants.
  public func isRelated(to other: Loss) -> Bool { origin == other.origin }

  /// The equation with the name of what it gives, which stands behind the parts: `u = xy; J(x, y) = u²`.
  /// The values of constants stand apart, each with what is before it: `a = `.
  public func equation(of heading: String) -> (constants: [(String, Constant)], rest: String) {
    guard formula?.hasParts ?? false else { return ([], "\(heading) = \(equation)") }
    var parts = equation.split(separator: ";").map { String($0.trimmed) }
    let body = parts.removeLast()
    let named = constants.map { ("\($0.name) = ", $0) }
    parts.removeAll { part in named.contains { part.hasPrefix($0.0) } }
    return (named, (parts + ["\(heading) = \(body)"]).joined(separator: "; "))
  }
}

extension Tree {
  fileprivate var hasParts: Bool { if case .parts = self { true } else { false } }
}
