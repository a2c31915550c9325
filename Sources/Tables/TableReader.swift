import Files

/// Reads the values of one TOML table, complains where one is wrong, and knows what it was not
/// asked for.
package struct TableReader: Sendable {
  package let file: String
  /// What stands before a key in a message: `contour.`, or nothing at the top.
  package let prefix: String
  package let place: TextPlace
  private let nodes: [String: TOMLNode]

  /// The whole of a text.
  package init(text: String, file: String) throws(Complaint) {
    let node = try TOMLDocument.node(of: text, file: file)
    self.init(node, file: file, prefix: "")
  }

  /// A node that is a table.
  init(_ node: TOMLNode, file: String, prefix: String) {
    self.file = file
    self.prefix = prefix
    place = node.place
    if case .table(let nodes) = node.content { self.nodes = nodes } else { nodes = [:] }
  }

  package subscript(key: String) -> TOMLNode? { nodes[key] }

  package func complaint(_ problem: Problem, at node: TOMLNode? = nil) -> Complaint {
    Complaint(problem, file: file, at: node?.place ?? place)
  }

  package func wrongType(_ key: String, _ node: TOMLNode, wanted: String) -> Complaint {
    complaint(.wrongType(key: prefix + key, found: node.kind, wanted: wanted), at: node)
  }

  package func badValue(
    _ key: String, _ node: TOMLNode, found: String, wanted: String
  ) -> Complaint {
    complaint(.badValue(key: prefix + key, found: found, wanted: wanted), at: node)
  }

  package func missing(_ key: String, remedy: String) -> Complaint {
    complaint(.missing(key: prefix + key, remedy: remedy))
  }

  /// A table within; nil if there is none.
  package func table(_ key: String) throws(Complaint) -> TableReader? {
    guard let node = nodes[key] else { return nil }
    return try table(key, node)
  }

  /// The tables of a list, `[[key]]`; nil if there is none.
  package func tables(
    _ key: String, _ allowed: ClosedRange<Int>
  ) throws(Complaint) -> [TableReader]? {
    try list(key, allowed, wanted: "a table") { node throws(Complaint) in
      try table(key, node)
    }
  }

  private func table(_ key: String, _ node: TOMLNode) throws(Complaint) -> TableReader {
    guard case .table = node.content else { throw wrongType(key, node, wanted: "a table") }
    return TableReader(node, file: file, prefix: "\(prefix)\(key).")
  }

  /// A list of so many entries, each read by `item`; nil if there is none.
  package func list<Item>(
    _ key: String, _ allowed: ClosedRange<Int>, wanted: String,
    _ item: (TOMLNode) throws(Complaint) -> Item
  ) throws(Complaint) -> [Item]? {
    guard let node = nodes[key] else { return nil }
    guard case .array(let entries) = node.content else {
      throw wrongType(key, node, wanted: "a list, each entry \(wanted)")
    }
    guard allowed.contains(entries.count) else {
      throw complaint(
        .badCount(key: prefix + key, found: entries.count, wanted: allowed), at: node)
    }
    var items: [Item] = []
    for entry in entries { items.append(try item(entry)) }
    return items
  }

  /// Refuses a format that is not `version`, or none.
  package func checkFormat(_ version: Int) throws(Complaint) {
    guard let node = nodes["format"] else {
      throw missing("format", remedy: "write format = \(version) at the top")
    }
    guard case .integer(let found) = node.content else {
      throw wrongType("format", node, wanted: "\(version)")
    }
    guard found == version else {
      throw badValue("format", node, found: "\(found)", wanted: "\(version)")
    }
  }

  /// A warning for each key that is not known, in the text's order.
  ///
  /// - Parameter quietly: further keys that are known, but are not proposed.
  package func unknown(besides known: [String], quietly: [String] = []) -> [Complaint] {
    nodes.filter { !known.contains($0.key) && !quietly.contains($0.key) }
      .sorted { $0.value.keyPlace < $1.value.keyPlace }
      .map { key, node in
        Complaint(
          .unknownKey(key: prefix + key, known: known), file: file, at: node.keyPlace)
      }
  }
}
