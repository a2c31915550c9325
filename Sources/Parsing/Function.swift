import Notation

/// A function that a formula may call.
public struct Function: Sendable {
  public let name: String
  /// How many arguments it takes.
  public let arguments: ClosedRange<Int>
  /// Whether its first argument is a condition.
  let takesCondition: Bool
  /// The call of it with its arguments.
  let call: @Sendable ([Tree]) -> Tree

  private init(
    _ name: String, _ arguments: ClosedRange<Int>, takesCondition: Bool = false,
    _ call: @escaping @Sendable ([Tree]) -> Tree
  ) {
    self.name = name
    self.arguments = arguments
    self.takesCondition = takesCondition
    self.call = call
  }

  private init(_ type: any Elementary.Type, as name: String? = nil) {
    self.init(name ?? type.name, 1...1) { .call(type, $0[0]) }
  }

  private init(_ type: any Bivariate.Type) {
    self.init(type.name, 2...2) { .callOfTwo(type, $0[0], $0[1]) }
  }

  /// Of two arguments or more.
  private init(_ type: any Extremum.Type) {
    self.init(type.name, 2...Int.max) { arguments in
      arguments.dropFirst().reduce(arguments[0]) { .callOfTwo(type, $0, $1) }
    }
  }

  /// All there are; whatever names functions is made from them.
  public static let all = [
    Function(AbsoluteValue.self), Function(ArcCosine.self), Function(ArcSine.self),
    Function(ArcTangent.self), Function(ArcTangent2.self), Function(Cosine.self),
    Function(HyperbolicCosine.self), Function(Exponential.self), Function(Floor.self),
    Function(Hypotenuse.self),
    Function("if", 3...3, takesCondition: true) { .choice($0[0], $0[1], $0[2]) },
    Function(Logarithm.self, as: "ln"), Function(Logarithm.self), Function(DecimalLogarithm.self),
    Function(BinaryLogarithm.self), Function(Maximum.self), Function(Minimum.self),
    Function(Round.self), Function(Sign.self), Function(Sine.self), Function(HyperbolicSine.self),
    Function(SquareRoot.self), sum, Function(Tangent.self), Function(HyperbolicTangent.self),
  ]

  /// Σ: its index, the first and last value of that, the term. What it makes is made as it is read.
  static let sum = Function("sum", 4...4) { $0[3] }
  /// √, which reaches no further than the one operand that stands next; `sqrt` is a word like `ln`.
  static let root = Function(SquareRoot.self, as: "√")

  static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// Whether its argument may stand without parentheses: sin x.
  var standsBeforeOperand: Bool { arguments == 1...1 }

  /// How many arguments it takes, in words.
  var countInWords: String {
    arguments.upperBound == .max ? "\(arguments.lowerBound) or more" : "\(arguments.lowerBound)"
  }
}
