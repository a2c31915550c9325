import Catalog
import Notation
import Optimization
import Testing

/// What holds for the text of every algorithm.
@Suite struct AlgorithmLawTests {
  static let θ = Place.value(0)

  static func initialLetters(_ initialization: Initialization) -> [Place] {
    if case .formula(let tree) = initialization.value { return tree.places }
    return []
  }

  @Test(arguments: Algorithm.all) func noLetterIsReadBeforeItIsSet(algorithm: Algorithm) {
    var known = Set(algorithm.parameters.map(\.place) + [Self.θ])
    for initialization in algorithm.initializations {
      let unknown = Set(Self.initialLetters(initialization)).subtracting(known)
      #expect(unknown.isEmpty, "the initial \(initialization.letter) reads \(unknown)")
      known.insert(initialization.place)
    }
    for line in algorithm.lines {
      let unknown = Set(line.tree.places).subtracting(known)
      #expect(unknown.isEmpty, "'\(line.words)' reads \(unknown)")
      known.insert(line.place)
    }
  }

  @Test(arguments: Algorithm.all) func everyHyperparameterIsUsed(algorithm: Algorithm) {
    let lines = algorithm.lines.flatMap(\.tree.places)
    let used = Set(lines + algorithm.initializations.flatMap(Self.initialLetters))
    for parameter in algorithm.parameters {
      #expect(used.contains(parameter.place), "\(parameter.letter) is required, but not used")
    }
    #expect(Set(algorithm.parameters.map(\.place)).count == algorithm.parameters.count)
  }

  @Test(arguments: Algorithm.all) func everyResultIsUsed(algorithm: Algorithm) {
    let used = Set(algorithm.lines.flatMap(\.tree.places) + [Self.θ])
    for line in algorithm.lines {
      #expect(used.contains(line.place), "nothing reads the \(line.target) of '\(line.words)'")
    }
    let set = Set(algorithm.lines.map(\.place))
    for initialization in algorithm.initializations {
      #expect(set.contains(initialization.place), "no line changes \(initialization.letter)")
    }
  }

  @Test(arguments: Algorithm.all) func theLastLineMovesθ(algorithm: Algorithm) {
    #expect(algorithm.lines.last?.place == Self.θ)
    #expect(algorithm.lines.filter { $0.place == Self.θ }.count == 1)
    #expect(!algorithm.lines.contains { $0.words.isEmpty })
  }

  /// One letter, one place: within an algorithm nothing is spelled like something else.
  @Test(arguments: Algorithm.all) func lettersAreDistinct(algorithm: Algorithm) {
    let targets = algorithm.lines.map { ($0.target, $0.place) }
    let letters = algorithm.initializations.map { ($0.letter, $0.place) }
    let parameters = algorithm.parameters.map { ($0.letter, $0.place) }
    let places = Dictionary(grouping: targets + letters + parameters) { $0.0 }
    for (letter, uses) in places { #expect(Set(uses.map(\.1)).count == 1, "two \(letter)") }
  }

  @Test func namesAreUnique() {
    #expect(Set(Algorithm.all.map(\.id)).count == Algorithm.all.count)
    #expect(Set(Algorithm.all.map(\.name)).count == Algorithm.all.count)
    #expect(Set(Loss.all.map(\.name)).count == Loss.all.count)
    for id in Algorithm.all.map(\.id) + Loss.all.map(\.name) {
      #expect(id == id.canonicalName && !id.isEmpty && id.allSatisfy(\.isASCII), "\(id)")
    }
  }

  @Test(arguments: Algorithm.all) func hyperparametersCanBeTyped(algorithm: Algorithm) {
    for parameter in algorithm.parameters {
      let isASCII = !parameter.ascii.isEmpty && parameter.ascii.allSatisfy(\.isASCII)
      #expect(isASCII, "\(parameter.letter) is spelled '\(parameter.ascii)'")
    }
    #expect(Set(algorithm.parameters.map(\.ascii)).count == algorithm.parameters.count)
  }
}
