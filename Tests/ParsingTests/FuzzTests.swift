import FormulaFuzzing
import Foundation
import Testing

@Suite struct FuzzTests {
  /// A fiftieth of what `make fuzz` reads, from another seed.
  @Test func readsAnything() {
    var generator = FormulaGenerator(seed: 2)
    for number in 0..<20_000 {
      let text = generator.next()
      let complaint = complaint(about: text)
      #expect(complaint == nil, "text \(number), \(text.debugDescription)")
    }
  }

  /// Texts that once were read wrongly, or nearly.
  @Test func readsTheCorpus() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count >= 10)
    for file in files {
      let text = String(
        decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
      let complaint = complaint(about: text)
      #expect(complaint == nil, "\(file)")
    }
  }
}
