import Catalog
import Foundation
import Notation
import Optimization
import Testing

/// What algorithms and losses look like when typeset, beside the pictures that a person has compared
/// with the book.
@Suite struct PictureTests {
  static func picture(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let path = folder.appending(path: "Pictures/\(name).txt")
    return try String(contentsOf: path, encoding: .utf8)
  }

  @Test func algorithms() throws {
    let blocks = Algorithm.all.map(Self.text)
    expect(blocks, toBe: try Self.picture("algorithms").components(separatedBy: "\n\n"))
  }

  @Test func losses() throws {
    let blocks = Loss.formulas.map { "\($0.name)\n  J(θ) = \($0.equation)" }
    expect(blocks, toBe: try Self.picture("losses").components(separatedBy: "\n\n"))
  }

  /// Each block is one of the picture, whatever their order.
  private func expect(_ blocks: [String], toBe picture: [String]) {
    #expect(blocks.count == picture.count)
    let expected = picture.map { $0.trimmingCharacters(in: .newlines) }
    for block in blocks {
      let title = block.prefix { $0 != "\n" }
      #expect(block == expected.first { $0.prefix { $0 != "\n" } == title })
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
