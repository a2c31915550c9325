import Testing

@testable import Tables

struct TOMLScannerTests {
  /// Each value's place, by its path written with dots.
  private func places(_ text: String) throws -> [String: String] {
    _ = try TOMLNode.parse(text, file: "t")  // The scanner wants valid TOML.
    let scanner = try TOMLScanner(text)
    var places: [String: String] = [:]
    for (path, place) in scanner.values {
      let name = path.map { step in
        switch step {
        case .key(let key): key
        case .index(let index): "\(index)"
        }
      }.joined(separator: ".")
      places[name] = "\(place.line):\(place.column)"
    }
    return places
  }

  @Test func plainAndDottedKeys() throws {
    let found = try places(
      "a = 1\n  b.c.\"d e\" = true # b.c = 2\n'f' = 'x # y'\ng=1979-05-27 07:32:00\nh=2")
    #expect(found["a"] == "1:5" && found["b.c.d e"] == "2:15" && found["b.c"] == "2:5")
    #expect(found["f"] == "3:7" && found["g"] == "4:3" && found["h"] == "5:3")
  }

  @Test func tables() throws {
    let found = try places(
      """
      [ a . b ] # [c]
      x = "]"
      [[list]]
      x = 1
      [list.sub]
      y = 2
      [[list]]
      x = 3
      [[list.deep]]
      z = 4
      """)
    #expect(found["a.b.x"] == "2:5" && found["a"] == "1:3")
    #expect(found["list.0.x"] == "4:5" && found["list.0.sub.y"] == "6:5")
    #expect(found["list.1.x"] == "8:5" && found["list.1.deep.0.z"] == "10:5")
  }

  @Test func arraysAndInlineTables() throws {
    let found = try places(
      """
      a = [ # one ]
        "x", 'y,]',
        # "no"
        [1, [2 ] ], { k = { l.m = 3, n = [4]} },
      ]
      b = 5
      """)
    #expect(found["a.0"] == "2:3" && found["a.1"] == "2:8")
    #expect(found["a.2.0"] == "4:4" && found["a.2.1.0"] == "4:8")
    #expect(found["a.3"] == "4:15" && found["a.3.k.l.m"] == "4:29")
    #expect(found["a.3.k.n.0"] == "4:37" && found["b"] == "6:5")
  }

  @Test func strings() throws {
    let found = try places(
      #"""
      a = "\"]\\"
      b = """
      c = 1 "" \""" \
      """""
      d = '''
      ' '' e = '''''
      "f\u00e9\t" = ""
      g = ''
      """#)
    #expect(Set(found.keys) == ["a", "b", "d", "fé\t", "g"])
    #expect(found["d"] == "5:5" && found["fé\t"] == "7:15" && found["g"] == "8:5")
  }

  @Test func lineEndsAndByteOrderMark() throws {
    let found = try places("\u{FEFF}a = 1\r\nb = [\r\n1,\r\n2]\r\nc = 'é' # é\r\nd = 1\r\n")
    #expect(found["a"] == "1:5" && found["b.1"] == "4:1" && found["d"] == "6:5")
  }

  /// The parser alone would end the program over some of these.
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

  /// What the scanner lets pass, the parser finds.
  @Test func leavesTheRestToTheParser() throws {
    for text in ["a = 1\na = 2", "a = x", "a = '\u{7}'", "a = 1_", "a = \"\\q\"", "a = 2026-13-01"]
    {
      let found = try #require(complaint(text))
      #expect(found.contains("not TOML: Error while parsing"), "\(text): \(found)")
    }
  }

  @Test func depthHasAnEnd() throws {
    let deep = String(repeating: "[", count: 1 << 19)
    #expect(complaint("a = \(deep)")?.hasPrefix("t:1:69: not TOML: '[' instead of fewer") == true)
    let keys = Array(repeating: "a", count: 100_000).joined(separator: ".")
    #expect(complaint("\(keys) = 1")?.contains("fewer tables") == true)
  }

  private func complaint(_ text: String) -> String? {
    do {
      _ = try TOMLNode.parse(text, file: "t")
      return nil
    } catch {
      return error.description
    }
  }

  /// The parser cuts keys and values off at a NUL; that must do no harm.
  @Test func escapedNUL() throws {
    let node = try TOMLNode.parse("\"a\\u0000b\" = 1\na = 2", file: "t")
    guard case .table(let nodes) = node.content else {
      Issue.record("not a table")
      return
    }
    guard case .integer(2)? = nodes["a"]?.content else {
      Issue.record("a is not 2")
      return
    }
  }
}
