import Catalog
import Foundation
import Notation
import Optimization
import Testing

/// What algorithms and losses look like when typeset, beside the pictures that a person has compared
/// with the book. `scripts/pictures` writes them anew.
@Suite struct PictureTests {
  static let isDrawing = ProcessInfo.processInfo.environment["OPTVIZ_PICTURES"] == "draw"

  @Test func algorithms() throws {
    try expect(Algorithm.all.map(Self.text), toBe: "algorithms")
  }

  @Test func losses() throws {
    try expect(Loss.formulas.map { "\($0.name)\n  J(θ) = \($0.equation)" }, toBe: "losses")
  }

  /// A block for each, in the catalogue's order.
  private func expect(_ blocks: [String], toBe name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Pictures/\(name).txt")
    if Self.isDrawing {
      try (blocks.joined(separator: "\n\n") + "\n").write(
        to: file, atomically: true, encoding: .utf8)
      return
    }
    let picture = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n")
    let expected = picture.map { $0.trimmingCharacters(in: .newlines) }
    for block in blocks where !expected.contains(block) {
      Issue.record("\(block)\nis not in Pictures/\(name).txt. If it is meant: scripts/pictures")
    }
    for block in expected where !blocks.contains(block) {
      Issue.record("Pictures/\(name).txt has\n\(block)\nIf it is to go: scripts/pictures")
    }
  }

  private static func text(_ algorithm: Algorithm) -> String {
    var text = "\(algorithm.name) (\(algorithm.source))"
    for parameter in algorithm.parameters {
      let value = Tree.number(parameter.initial).typeset
      text += "\n  require \(parameter.letter), \(parameter.meaning): \(value)"
    }
    for initialization in algorithm.initializations {
      text += "\n  initialize \(initialization.letter) ← \(Self.text(initialization.value))"
    }
    for line in algorithm.lines {
      text += "\n  \(line.words): \(line.target) ← \(line.tree.typeset)"
    }
    return text
  }

  private static func text(_ value: Initialization.Value) -> String {
    switch value {
    case .formula(let tree): tree.typeset
    case .given(let meaning): meaning
    }
  }
}
