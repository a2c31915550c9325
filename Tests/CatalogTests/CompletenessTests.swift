import Catalog
import Foundation
import Optimization
import Testing

/// Every file of the catalogue counts.
@Suite struct CompletenessTests {
  /// The names of the files in a folder of the catalogue, lower case, without ".swift".
  static func files(_ folder: String) throws -> Set<String> {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let path = root.appending(path: "Sources/Catalog/\(folder)").path
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return Set(names.map { $0.replacing(".swift", with: "").lowercased() })
  }

  static func plain(_ id: String) -> String { id.replacing("-", with: "") }

  @Test func everyAlgorithmIsListed() throws {
    let listed = Set(Algorithm.all.map { Self.plain($0.id) })
    for file in try Self.files("Algorithms").subtracting(listed).sorted() {
      Issue.record("Algorithms/\(file).swift: add its algorithm to 'all' in Algorithms.swift")
    }
    #expect(try listed.isSubset(of: Self.files("Algorithms")), "a file is named for its algorithm")
  }

  static func document(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: Algorithm.all) func everyAlgorithmIsInTheDocumentation(
    algorithm: Algorithm
  ) throws {
    let rows = try Self.document("docs/optimizers.md").split(separator: "\n")
    let row = rows.contains { $0.hasPrefix("| `\(algorithm.id)` |") }
    #expect(row, "add a row for \(algorithm.id) to the table in docs/optimizers.md")
  }

  /// Four race at first; README counts the others.
  @Test func theREADMECountsRight() throws {
    let formatter = NumberFormatter()
    formatter.numberStyle = .spellOut
    formatter.locale = Locale(identifier: "en")
    let others = try #require(formatter.string(from: (Algorithm.all.count - 4) as NSNumber))
    let text = try Self.document("README.md")
    #expect(text.contains("with \(others) more where you want them"), "README.md: \(others) more")
  }

  @Test func everyLossIsListed() throws {
    let listed = Set(Loss.formulas.map { Self.plain($0.name) })
    for file in try Self.files("Losses").subtracting(listed).sorted() {
      Issue.record("Losses/\(file).swift: add its loss to 'all' in Losses.swift")
    }
    #expect(try listed.isSubset(of: Self.files("Losses")), "a file is named for its loss")
  }
}
