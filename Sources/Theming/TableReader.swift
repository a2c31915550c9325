/// Reads the values of one TOML table, complains where one is wrong, and knows what it was not
/// asked for.
struct TableReader {
  let file: String
  /// What stands before a key in a message: `contour.`, or nothing at the top.
  let prefix: String
  let place: Place
  private let nodes: [String: TOMLNode]

  /// The whole of a text.
  init(text: String, file: String) throws(Complaint) {
    let node = try TOMLNode.parse(text, file: file)
    self.init(node, file: file, prefix: "")
  }

  private init(_ node: TOMLNode, file: String, prefix: String) {
    self.file = file
    self.prefix = prefix
    place = node.place
    if case .table(let nodes) = node.content { self.nodes = nodes } else { nodes = [:] }
  }

  subscript(key: String) -> TOMLNode? { nodes[key] }

  func complaint(_ problem: Problem, at node: TOMLNode? = nil) -> Complaint {
    Complaint(problem, file: file, at: node?.place ?? place)
  }

  func wrongType(_ key: String, _ node: TOMLNode, wanted: String) -> Complaint {
    complaint(.wrongType(key: prefix + key, found: node.kind, wanted: wanted), at: node)
  }

  func string(_ key: String, wanted: String) throws(Complaint) -> (String, TOMLNode)? {
    guard let node = nodes[key] else { return nil }
    guard case .string(let text) = node.content else {
      throw wrongType(key, node, wanted: wanted)
    }
    return (text, node)
  }

  func boolean(_ key: String) throws(Complaint) -> Bool? {
    guard let node = nodes[key] else { return nil }
    guard case .boolean(let value) = node.content else {
      throw wrongType(key, node, wanted: "true or false")
    }
    return value
  }

  /// A table within; an empty one if there is none.
  func table(_ key: String) throws(Complaint) -> TableReader? {
    guard let node = nodes[key] else { return nil }
    guard case .table = node.content else { throw wrongType(key, node, wanted: "a table") }
    return TableReader(node, file: file, prefix: "\(prefix)\(key).")
  }

  /// One of the names an enumeration has.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, _ type: Choice.Type
  ) throws(Complaint) -> Choice? {
    let wanted = Choice.allCases.map(\.rawValue.quoted).joined(separator: ", ")
    guard let (text, node) = try string(key, wanted: "one of \(wanted)") else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw complaint(
        .badValue(key: prefix + key, found: text.quoted, wanted: "one of \(wanted)"), at: node)
    }
    return choice
  }

  /// A list of so many values, or a single one, each read by `item`.
  func list<Item>(
    _ key: String, _ allowed: ClosedRange<Int>, wanted: String,
    _ item: (String) -> Item?
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
    for entry in entries { items.append(try value(key, entry, wanted: wanted, item)) }
    return items
  }

  /// A text that `item` makes a value of.
  func value<Item>(
    _ key: String, _ node: TOMLNode, wanted: String, _ item: (String) -> Item?
  ) throws(Complaint) -> Item {
    guard case .string(let text) = node.content else {
      throw wrongType(key, node, wanted: wanted)
    }
    guard let value = item(text) else {
      throw complaint(
        .badValue(key: prefix + key, found: text.quoted, wanted: wanted), at: node)
    }
    return value
  }

  /// A warning for each key that is not known, in the text's order.
  func unknown(besides known: [String]) -> [Complaint] {
    nodes.filter { !known.contains($0.key) }
      .sorted { $0.value.keyPlace < $1.value.keyPlace }
      .map { key, node in
        Complaint(
          .unknownKey(key: prefix + key, known: known), file: file, at: node.keyPlace)
      }
  }
}
