import Testing

@testable import Tables

/// Texts that are not TOML: each gives a complaint with its place, and nothing ends the program.
@Suite struct TOMLComplaintTests {
  @Test(arguments: [
    ("a = 1\n[\n", "t:2:2: not TOML: the end of the line instead of a key"),
    ("p = [\"\", }", "t:1:10: not TOML: '}' instead of a value"),
    ("a = [1, 2", "t:1:10: not TOML: the end of the file instead of ',' or ']'"),
    ("a = [1\nb = 2", "t:2:1: not TOML: 'b' instead of ',' or ']'"),
    ("a =\n", "t:1:4: not TOML: the end of the line instead of a value"),
    ("a. = 1", "t:1:4: not TOML: '=' instead of a key"),
    ("a 1", "t:1:3: not TOML: '1' instead of '='"),
    ("é = 1", "t:1:1: not TOML: 'é' instead of a key"),
    ("[a.b\nc = 1", "t:1:5: not TOML: the end of the line instead of ']'"),
    ("[[a]\n", "t:1:5: not TOML: the end of the line instead of ']'"),
    ("a = 'é' x", "t:1:9: not TOML: 'x' instead of the end of the line"),
    (
      "a = \"x\\\"\nb = 1", "t:1:9: not TOML: the end of the line instead of '\"' to end the string"
    ),
    ("a = 1 # \0", "t:1:9: not TOML: '␀' instead of text"),
    ("a = {b = 1, c}", "t:1:14: not TOML: '}' instead of '='"),
  ])
  func complains(text: String, expected: String) {
    #expect(complaint(text) == expected)
  }

  @Test(arguments: [
    ("a = 1\na = 2", "t:2:5: not TOML: cannot redefine existing integer 'a'"),
    ("a = x", "t:1:5: not TOML: 'x' instead of a value"),
    ("a = '\u{7}'", "t:1:6: not TOML: '␇' instead of text"),
    ("a = 1_", "t:1:6: not TOML: '_' instead of the end of the line"),
    ("a = \"\\q\"", "t:1:7: not TOML: unknown escape sequence '\\q'"),
    ("a = 2026-13-01", "t:1:12: not TOML: 13 instead of month between 1 and 12"),
    ("a = 1e400", "t:1:10: not TOML: '1e400' could not be interpreted as a value"),
    ("a = \"\"\"x\n", "t:2:1: not TOML: the end of the file instead of '\"' to end the string"),
    ("a = [1,\n", "t:2:1: not TOML: the end of the file instead of ',' or ']'"),
    ("\u{FEFF}a = é", "t:1:5: not TOML: 'é' instead of a value"),
    ("a = 'x'\r\n\r\n]", "t:3:1: not TOML: ']' instead of a key"),
  ])
  func complainsOfTheRest(text: String, expected: String) {
    #expect(complaint(text) == expected)
  }

  /// Each breaks an assertion or an assumption of the library.
  @Test(arguments: [
    ("_=[\u{85}]", "t:1:4: not TOML: '\u{FFFD}' instead of a value"),
    ("t=1988-10-27t:\nt=8", "t:1:14: not TOML: ':' instead of 2-digit hour"),
    ("3=1979-05-27 0\n[2]\n", "t:1:3: not TOML: '1' instead of a value"),
    ("é = 1", "t:1:1: not TOML: 'é' instead of a key"),
    ("あ", "t:1:1: not TOML: 'あ' instead of a key"),
  ])
  func assertionsEndNothing(text: String, expected: String) {
    #expect(complaint(text) == expected)
  }

  @Test func depthHasAnEnd() throws {
    let deep = String(repeating: "[", count: 1 << 19)
    #expect(complaint("a = \(deep)")?.hasPrefix("t:1:69: not TOML: '[' instead of fewer") == true)
    let keys = Array(repeating: "a", count: 100_000).joined(separator: ".")
    #expect(complaint("\(keys) = 1")?.contains("fewer tables") == true)
  }

  /// Many parts of keys in texts, numbers and comments are none.
  @Test func onlyKeysHaveParts() {
    let dots = String(repeating: "a.", count: 1000)
    let values = Array(repeating: "1.5", count: 1000).joined(separator: ", ")
    for text in ["a = \"\(dots)\"", "# \(dots)", "a = '''\n\(dots)\n'''", "a = [\(values)]"] {
      #expect(complaint(text) == nil)
    }
    for text in ["\"=\".", "'\"\"\"'.", "\"\\\"=\"."] {
      let keys = String(repeating: text, count: 100_000)
      #expect(complaint("\(keys)a = 1")?.contains("fewer tables") == true)
      #expect(complaint("s = '''x'''''\na = {\(keys)a = 1}")?.contains("fewer tables") == true)
    }
  }

  private func complaint(_ text: String) -> String? {
    do {
      _ = try TOMLDocument.node(of: text, file: "t")
      return nil
    } catch {
      return error.description
    }
  }

  /// Accents by the thousand on one letter, as a key: it is cut before anything looks it up.
  @Test func longKeysAreCut() throws {
    let key = "a" + String(repeating: "\u{301}", count: 100_000)
    let node = try TOMLDocument.node(of: "\"\(key)\" = 1\nb = 2", file: "t")
    guard case .table(let nodes) = node.content else { throw NoTable() }
    #expect(nodes.count == 2 && nodes["b"]?.place.line == 2)
    #expect(nodes.keys.allSatisfy { $0.unicodeScalars.count <= 200 })
  }

  private struct NoTable: Error {}
}
