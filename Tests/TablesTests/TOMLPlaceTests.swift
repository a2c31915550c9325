import Testing

@testable import Tables

@Suite struct TOMLPlaceTests {
  /// Each value's place, by its path written with dots.
  private func places(_ text: String) throws -> [String: String] {
    var places: [String: String] = [:]
    func note(_ node: TOMLNode, _ path: [String]) {
      places[path.joined(separator: ".")] = "\(node.place.line):\(node.place.column)"
      switch node.content {
      case .table(let nodes): for (key, node) in nodes { note(node, path + [key]) }
      case .array(let nodes):
        for (index, node) in nodes.enumerated() { note(node, path + ["\(index)"]) }
      default: break
      }
    }
    note(try TOMLDocument.node(of: text, file: "t"), [])
    places[""] = nil
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

  @Test func escapedNUL() throws {
    let node = try TOMLDocument.node(of: "\"a\\u0000b\" = 1\na = \"\\u0000\"", file: "t")
    guard case .table(let nodes) = node.content, case .integer(1)? = nodes["a\0b"]?.content,
      case .string("\0")? = nodes["a"]?.content
    else {
      Issue.record("\(node.content)")
      return
    }
  }
}
