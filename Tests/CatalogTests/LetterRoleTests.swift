import Catalog
import Notation
import Optimization
import Testing

/// What letters are to an algorithm is told by its lines.
@Suite struct LetterRoleTests {
  /// By the letter, of all algorithms that have it.
  static let roles: [String: LetterRole] = [
    "θ": .parameters, "g": .gradient, "Δθ": .update, "v": .velocity, "θ̃": .point,
  ]

  @Test(arguments: Algorithm.all) func theBooksLettersHaveTheirRoles(algorithm: Algorithm) {
    for line in algorithm.lines {
      #expect(algorithm.role(of: line.place) == Self.roles[line.target], "\(line.target)")
    }
    #expect(algorithm.gradientPlaces.count == 1 && algorithm.parametersLetter == "θ")
  }

  @Test func inertiaIsTold() {
    let inert: [Algorithm] = [.momentum, .nesterov, .rmsPropNesterov, .adam, .adamUncorrected]
    for algorithm in inert { #expect(algorithm.hasInertia, "\(algorithm.id)") }
    let others: [Algorithm] = [.sgd, .adaGrad, .rmsProp, .adaDelta, .deltaBarDelta, .newton]
    for algorithm in others { #expect(!algorithm.hasInertia, "\(algorithm.id)") }
  }

  /// θ ← θ − d, as some papers write it.
  @Test func whatIsSubtractedIsADecrement() {
    let algorithm = Algorithm("Descent", "nobody", require: [Parameter(Symbol<Rate>(), "rate", 1)])
    {
      Line("Ask", Symbol<Slope>() ← ∇Objective()(Symbol<Weight>()))
      Line("Scale", Symbol<Fall>() ← Symbol<Rate>() * Symbol<Slope>())
      Line("Fall", Symbol<Weight>() ← Symbol<Weight>() - Symbol<Fall>())
    }
    #expect(algorithm.role(of: Slope.place) == .gradient)
    #expect(algorithm.role(of: Fall.place) == .decrement)
    #expect(algorithm.parametersLetter == "w" && !algorithm.hasInertia)
  }
}

private enum Weight: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "w" }
}

private enum Slope: Letter {
  static var place: Place { .value(7) }
  static var spelling: String { "v" }
}

private enum Fall: Letter {
  static var place: Place { .value(1) }
  static var spelling: String { "g" }
}

private enum Rate: Letter {
  static var place: Place { .hyperparameter(0) }
  static var spelling: String { "η" }
}
