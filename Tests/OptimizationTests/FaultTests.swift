import Catalog
import Notation
import Optimization
import Testing

/// A text that cannot be run is refused with a sentence, not by the machine.
@Suite struct FaultTests {
  @Test(arguments: Algorithm.all) func theCatalogueHasNone(algorithm: Algorithm) {
    let faults = Algorithm.faults(
      of: algorithm.lines, requiring: algorithm.parameters,
      initializing: algorithm.initializations)
    #expect(faults == [])
  }

  @Test func aLetterBeyondThePageIsNamed() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      Algorithm.run("Wide") { Line("Apply update", Symbol<Beyond>() ← 2 * Symbol<X>()) }
    }
    let words = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(words.contains("Wide: letter far has place 24 of the quantities, a page has 24"))
  }

  @Test func aPlaceThatTwoLettersShareIsNamed() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      Algorithm.run("Twin") { Line("Apply update", Symbol<X>() ← 2 * Symbol<Twin>()) }
    }
    let words = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(words.contains("Twin: letters twin and x share place 0 of the quantities"))
  }
}

private enum Beyond: Letter {
  static var place: Place { .value(24) }
  static var spelling: String { "far" }
}

private enum Twin: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "twin" }
}

extension Algorithm {
  /// Runs one that nobody has published.
  fileprivate static func run<B: Body>(
    _ name: String, @BodyBuilder _ body: @escaping @Sendable () -> B
  ) {
    _ = Algorithm(name, "nobody", body).page(start: .zero, hyperparameters: [])
  }
}
