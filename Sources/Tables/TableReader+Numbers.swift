extension TableReader {
  /// A finite number, whole or not.
  package func number(_ key: String) throws(Complaint) -> (value: Double, node: TOMLNode)? {
    guard let node = self[key] else { return nil }
    return (try number(key, node), node)
  }

  /// A number that is 0 or more.
  package func notNegative(_ key: String) throws(Complaint) -> Double? {
    guard let (value, node) = try number(key) else { return nil }
    guard value >= 0 else {
      throw badValue(key, node, found: "\(value)", wanted: "a number that is 0 or more")
    }
    return value
  }

  /// So many numbers in a list.
  package func numbers(
    _ key: String, like pattern: String
  ) throws(Complaint) -> (values: [Double], node: TOMLNode)? {
    guard let node = self[key] else { return nil }
    let count = pattern.count { $0 == "," } + 1
    guard case .array(let entries) = node.content else {
      throw wrongType(key, node, wanted: "a list, \(pattern)")
    }
    guard entries.count == count else {
      throw badValue(
        key, node, found: "a list of \(entries.count)", wanted: "a list, \(pattern)")
    }
    var values: [Double] = []
    for entry in entries { values.append(try number(key, entry)) }
    return (values, node)
  }

  /// A whole number within bounds.
  package func integer(
    _ key: String, in bounds: ClosedRange<Int>
  ) throws(Complaint) -> (value: Int, node: TOMLNode)? {
    guard let node = self[key] else { return nil }
    let wanted = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    if case .fraction(let value) = node.content {
      throw badValue(key, node, found: "\(value)", wanted: wanted)
    }
    guard case .integer(let value) = node.content else {
      throw wrongType(key, node, wanted: wanted)
    }
    guard bounds.contains(value) else {
      throw badValue(key, node, found: "\(value)", wanted: wanted)
    }
    return (value, node)
  }

  private func number(_ key: String, _ node: TOMLNode) throws(Complaint) -> Double {
    switch node.content {
    case .integer(let value): return Double(value)
    case .fraction(let value) where value.isFinite: return value
    case .fraction(let value):
      throw badValue(key, node, found: "\(value)", wanted: "a finite number")
    default: throw wrongType(key, node, wanted: "a number, as in -1.2 or 1e-6")
    }
  }
}
