import Catalog
import Foundation
import Testing

/// Every file of the folder of data sets counts.
@Suite struct CompletenessTests {
  @Test func everyDataSetIsListed() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let files = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "datasets").path)
    let names = Set(files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) })
    let listed = Set(ShippedData.all.map(\.name))
    for name in names.subtracting(listed).sorted() {
      Issue.record("datasets/\(name).csv: add it to 'all' in DataSets.swift and ShippedData.swift")
    }
    #expect(listed.isSubset(of: names))
  }
}
