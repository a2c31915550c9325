import Notation

/// A word that a formula may use.
enum Word {
  /// A letter or a constant.
  case part(Tree)
  case function(Function)

  /// nil where nothing has the name.
  init?(_ name: String) {
    guard let word = Self.all[name] else { return nil }
    self = word
  }

  private static let all: [String: Word] =
    letters.mapValues(Word.part)
    .merging(Function.all.map { ($0.name, .function($0)) }) { letter, _ in letter }

  private static let letters: [String: Tree] = [
    "x": .letter("x", .value(0)), "y": .letter("y", .value(1)),
    "pi": .constant("π", .pi), "e": .constant("e", 2.718281828459045),
  ]
}

/// A function that a formula may call.
struct Function {
  let name: String
  /// How many arguments it takes.
  let arity: Int
  /// The call of it with its arguments.
  let call: @Sendable ([Tree]) -> Tree

  private init(_ type: any Elementary.Type) {
    name = type.name
    arity = 1
    call = { .call(type, $0[0]) }
  }

  private init(_ type: any Bivariate.Type) {
    name = type.name
    arity = 2
    call = { .callOfTwo(type, $0[0], $0[1]) }
  }

  static let all = [
    Function(AbsoluteValue.self), Function(ArcCosine.self), Function(ArcSine.self),
    Function(ArcTangent.self), Function(ArcTangent2.self), Function(Cosine.self),
    Function(HyperbolicCosine.self), Function(Exponential.self), Function(Hypotenuse.self),
    Function(Logarithm.self), Function(Maximum.self), Function(Minimum.self), Function(Sine.self),
    Function(HyperbolicSine.self), Function(SquareRoot.self), Function(Tangent.self),
    Function(HyperbolicTangent.self),
  ]
}
