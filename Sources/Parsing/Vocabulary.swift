import Notation

/// A word that a formula may use.
enum Word {
  case part(Tree)
  case function(any Elementary.Type)
  case functionOfTwo(any Bivariate.Type)

  /// nil where nothing has the name.
  init?(_ name: String) {
    guard let word = Self.all[name] else { return nil }
    self = word
  }

  private static let functions: [any Elementary.Type] = [
    AbsoluteValue.self, ArcCosine.self, ArcSine.self, ArcTangent.self, Cosine.self,
    HyperbolicCosine.self, Exponential.self, Logarithm.self, Sine.self, HyperbolicSine.self,
    SquareRoot.self, Tangent.self, HyperbolicTangent.self,
  ]

  private static let functionsOfTwo: [any Bivariate.Type] = [
    ArcTangent2.self, Hypotenuse.self, Maximum.self, Minimum.self,
  ]

  private static let letters: [String: Tree] = [
    "x": .letter("x", .value(0)), "y": .letter("y", .value(1)),
    "pi": .constant("π", .pi), "e": .constant("e", 2.718281828459045),
  ]

  private static let all: [String: Word] =
    letters.mapValues(Word.part)
    .merging(functions.map { ($0.name, .function($0)) }) { $1 }
    .merging(functionsOfTwo.map { ($0.name, .functionOfTwo($0)) }) { $1 }

  static let functionNames = (functions.map { $0.name } + functionsOfTwo.map { $0.name }).sorted()
}
