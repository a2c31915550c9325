import Testing

/// However much is typed, and whatever a file holds: what is said of it can be read.
@Suite struct LimitTests {
  private static let accents = "e" + String(repeating: "\u{301}", count: 40_000)
  private static let letters = String(repeating: "q", count: 100_000)

  private func expectBrief(_ ran: Ran, _ status: Int32, _ what: String) {
    #expect(ran.status == status, "\(what)")
    #expect(ran.output.isEmpty && ran.messages.hasPrefix("optviz: "), "\(what)")
    // A formula is shown with its surroundings, names with all that there are.
    #expect(ran.messages.unicodeScalars.count < 3_000, "\(what): \(ran.messages.utf8.count) bytes")
  }

  @Test(arguments: [
    ["trace", "--loss"], ["trace", "-o"], ["trace", "--start"], ["plot", "--theme"],
    ["trace", "--format"], ["lesson"], ["list"], [], ["trace", "--columns"],
  ]) func longWords(before: [String]) throws {
    for word in [Self.accents, Self.letters] {
      let isFormula = before.last == "--loss"
      expectBrief(try Ran(before + [word]), isFormula ? 65 : 64, "\(before)")
    }
  }

  @Test func manyWords() throws {
    let runs = Array(repeating: ["-o", "adam"], count: 200).joined()
    expectBrief(try Ran(["trace"] + runs), 64, "200 runs")
    let ran = try Ran(["trace"] + Array(repeating: "-o", count: 20_000))
    expectBrief(ran, 64, "20000 words")
    #expect(ran.messages.contains("20001 words"))
    expectBrief(try Ran("--" + Self.letters), 64, "a long option")
  }

  @Test(arguments: [
    "loss = \"\(accents)\"", "optimizers = [\"\(accents)\"]",
    "optimizers = [\"adam:\(accents)=1\"]",
    "\(String(repeating: "a.", count: 300_000))a = 1", "loss = \"x\"\nmodel = \"\(letters)\"",
    "optimizers = [\(String(repeating: "\"adam\", ", count: 20_000))]",
  ]) func files(text: String) throws {
    let folder = try Folder(["s.toml": "format = 1\n\(text)\n"])
    let ran = try Ran("trace", "--scene", "\(folder.path)/s.toml")
    expectBrief(ran, 65, String(text.prefix(30)))
    #expect(ran.messages.hasPrefix("optviz: \(folder.path)/s.toml:"))
  }

  /// Of many warnings some are shown, and the others counted.
  @Test func manyWarnings() throws {
    let keys = (0..<20_000).map { "k\($0) = 1\n" }.joined()
    let folder = try Folder(["s.toml": "format = 1\n\(keys)"])
    let ran = try Ran("trace", "--scene", "\(folder.path)/s.toml", "--iterations", "1")
    #expect(ran.status == 0)
    #expect(ran.messages.split(separator: "\n").count == 101)
    #expect(ran.messages.hasSuffix("optviz: and 19900 more\n"))
  }
}
