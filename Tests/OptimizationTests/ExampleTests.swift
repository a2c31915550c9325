// swift-format-ignore-file: AlwaysUseLowerCamelCase
// The book's objective is a capital.

import Foundation
import Notation
import Optimization
import Testing

/// The examples in the documentation of the notation and the core are the code that is tried here.
@Suite struct ExampleTests {
  @Test func formulas() throws {
    // Notation/Formula.swift:
    let valley = (1 - x) ** 2 + 100 * (y - x ** 2) ** 2
    let height = valley.value(x: 1.0, y: 2.0)
    let slope = valley.dual(x: 1.0, y: 2.0).y
    let text = valley.tree.typeset
    // end
    #expect(height == 100 && slope == 200 && text == "(1 − x)² + 100 (y − x²)²")
    try expectExample("Notation/Formula.swift")
  }

  @Test func algorithms() throws {
    // Optimization/Algorithm.swift:
    let algorithm = Algorithm(
      "Heavy ball", "Polyak 1964",
      require: [Parameter(ε, "learning rate", 0.01), Parameter(α, "momentum", 0.9, .momentum)],
      initialize: [v ← Given("initial velocity")],
      stableBelow: 2 * (1 + α) / λmax
    ) {
      Line("Compute gradient", g ← ∇J(θ))
      Line("Compute velocity", v ← α * v - ε * g)
      Line("Apply update", θ ← θ + v)
    }
    // end
    #expect(algorithm.id == "heavy-ball" && algorithm.hasInertia)
    try expectExample("Optimization/Algorithm.swift")
  }

  @Test func losses() throws {
    // Optimization/Loss.swift:
    let loss = Loss(
      "bowl", x ** 2 + 10 * y ** 2, summary: "a bowl ten times as steep along y",
      domain: Domain(reach: 2), start: Point(-1.5, 1), minima: [Point(0, 0)])
    let curvature = loss.jet(Point(1, 1)).yy
    // end
    #expect(curvature == 20)
    try expectExample("Optimization/Loss.swift")
  }

  /// The documentation's example, without what its comments say, is the code above.
  private func expectExample(_ file: String) throws {
    let root = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
    let source = try Self.lines(of: root.appending(path: file))
    let documented = source.drop { $0 != "/// ```swift" }.dropFirst().prefix { $0 != "/// ```" }
    let tried = try Self.lines(of: URL(filePath: #filePath))
      .drop { $0 != "// \(file):" }.dropFirst().prefix { $0 != "// end" }
    let examples = documented.map { line in
      let code = line.dropFirst(4).split(separator: "  // ").first ?? ""
      return String(code).trimmingCharacters(in: .whitespaces)
    }
    #expect(!examples.isEmpty && examples == Array(tried))
  }

  private static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

private enum Theta: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "θ" }
}

private enum G: Letter {
  static var place: Place { .value(1) }
  static var spelling: String { "g" }
}

private enum V: Letter {
  static var place: Place { .value(2) }
  static var spelling: String { "v" }
}

private enum Epsilon: Letter {
  static var place: Place { .hyperparameter(0) }
  static var spelling: String { "ε" }
}

private enum Alpha: Letter {
  static var place: Place { .hyperparameter(1) }
  static var spelling: String { "α" }
}

private let θ = Symbol<Theta>()
private let g = Symbol<G>()
private let v = Symbol<V>()
private let ε = Symbol<Epsilon>()
private let α = Symbol<Alpha>()
private let λmax = Symbol<LargestCurvature>()
private let J = Objective()
