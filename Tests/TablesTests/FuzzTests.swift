import TableFuzzing
import Testing

@Suite struct FuzzTests {
  /// A few of what `make fuzz` reads, from another seed.
  @Test(arguments: TableKind.allCases) func readsAnything(_ kind: TableKind) {
    var generator = TableGenerator(kind, seed: 2)
    var read = 0
    for number in 0..<2000 {
      let text = generator.next()
      let complaint = complaint(about: text, as: kind)
      #expect(complaint == nil, "text \(number), \(text.debugDescription)")
      if (try? kind.read(text)) != nil { read += 1 }
    }
    #expect(read > 0 && read < 2000)
  }
}
