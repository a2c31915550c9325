import Texts

extension TableReader {
  package func string(
    _ key: String, wanted: String
  ) throws(Complaint) -> (text: String, node: TOMLNode)? {
    guard let node = self[key] else { return nil }
    return (try text(key, node, wanted: wanted), node)
  }

  /// The text that a node has to be.
  package func text(
    _ key: String, _ node: TOMLNode, wanted: String
  ) throws(Complaint) -> String {
    guard case .string(let text) = node.content else {
      throw wrongType(key, node, wanted: wanted)
    }
    return text
  }

  package func boolean(_ key: String) throws(Complaint) -> Bool? {
    guard let node = self[key] else { return nil }
    guard case .boolean(let value) = node.content else {
      throw wrongType(key, node, wanted: "true or false")
    }
    return value
  }

  /// One of the names an enumeration has.
  package func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, _ type: Choice.Type
  ) throws(Complaint) -> Choice? {
    try choice(key, Choice.allCases.map { ($0.rawValue, $0) })
  }

  /// One of some names, and what it stands for.
  package func choice<Choice>(
    _ key: String, _ choices: [(name: String, choice: Choice)]
  ) throws(Complaint) -> Choice? {
    let wanted = "one of " + choices.map(\.name.quoted).joined(separator: ", ")
    guard let (text, node) = try string(key, wanted: wanted) else { return nil }
    guard let found = choices.first(where: { $0.name == text }) else {
      throw complaint(
        .unknownName(kind: key, found: text, known: choices.map(\.name)),
        at: node)
    }
    return found.choice
  }

  /// A list of so many texts, each made a value by `item`.
  package func list<Item>(
    _ key: String, _ allowed: ClosedRange<Int>, wanted: String, _ item: (String) -> Item?
  ) throws(Complaint) -> [Item]? {
    try list(key, allowed, wanted: wanted) { node throws(Complaint) in
      try value(key, node, wanted: wanted, item)
    }
  }

  /// A text that `item` makes a value of.
  package func value<Item>(
    _ key: String, _ node: TOMLNode, wanted: String, _ item: (String) -> Item?
  ) throws(Complaint) -> Item {
    let text = try text(key, node, wanted: wanted)
    guard let value = item(text) else {
      throw badValue(key, node, found: text.quoted, wanted: wanted)
    }
    return value
  }
}
