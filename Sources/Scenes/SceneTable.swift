import Tables

/// A description that was read from a TOML table, and where its keys stand.
package struct SceneTable: Sendable {
  package private(set) var description = SceneDescription()
  private let table: TableReader

  /// - Parameter folder: what paths are relative to; empty for the current folder.
  package init(_ table: TableReader, folder: String) throws(Complaint) {
    self.table = table
    let reader = SceneReader(table: table, folder: folder)
    for key in SceneKey.all { try key.read(&description, reader) }
  }

  /// The keys that such a table may have.
  package static let keys = SceneKey.all.map(\.name)

  /// A warning for each key that means nothing.
  package func unknown(besides others: [String] = []) -> [Complaint] {
    table.unknown(besides: others + Self.keys, quietly: SceneKey.all.flatMap(\.oldNames))
  }

  /// Where a key's value stands, or that of the optimizer of an index; the table's own place where
  /// it is not there.
  func node(_ key: SceneKey, _ index: Int? = nil) -> TOMLNode? {
    let node = key.names.lazy.compactMap { table[$0] }.first
    if let index, case .array(let entries)? = node?.content, entries.indices.contains(index) {
      return entries[index]
    }
    return node
  }

  func complaint(_ problem: Problem, at node: TOMLNode?) -> Complaint {
    table.complaint(problem, at: node)
  }
}
