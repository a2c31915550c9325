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

  @Test func everyLossIsListed() throws {
    let listed = Set(Loss.formulas.map { Self.plain($0.name) })
    for file in try Self.files("Losses").subtracting(listed).sorted() {
      Issue.record("Losses/\(file).swift: add its loss to 'all' in Losses.swift")
    }
    #expect(try listed.isSubset(of: Self.files("Losses")), "a file is named for its loss")
  }
}
