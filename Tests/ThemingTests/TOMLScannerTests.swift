import Testing

@testable import Theming

struct TOMLScannerTests {
  /// Each value's place, by its path written with dots.
  private func places(_ text: String) throws -> [String: String] {
    _ = try TOMLNode.parse(text, file: "t")  // The scanner wants valid TOML.
    let scanner = TOMLScanner(text)
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

  /// A text whose place the parser and the scanner both know.
  @Test func agreesWithTheParserOnColumns() {
    #expect(throws: Complaint.self) { try TOMLNode.parse("a = 'é' x", file: "t") }
    do {
      _ = try TOMLNode.parse("a = 'é' x", file: "t")
    } catch {
      #expect(error.place == Place(line: 1, column: 9))
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
