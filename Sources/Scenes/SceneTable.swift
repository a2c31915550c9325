import EmpiricalRisk
import Notation
import Optimization
public import Tables

/// A description that was read from a TOML table, and where its keys stand.
public struct SceneTable: Sendable {
  public private(set) var description = SceneDescription()
  private let table: TableReader

  /// - Parameter folder: what paths are relative to; empty for the current folder.
  public init(_ table: TableReader, folder: String) throws(Complaint) {
    self.table = table
    description.loss = try text(.loss)
    description.optimizers = try optimizers()
    description.start = try point(.start, like: "[x, y]")
    description.velocity = try point(.velocity, like: "[vx, vy]")
    description.domain = try domain()
    description.steps = try integer(.steps, in: SceneDescription.steps)
    description.tolerance = try tolerance()
    description.target = try table.number(SceneKey.target.rawValue)?.value
    description.l2 = try table.notNegative(SceneKey.l2.rawValue)
    description.data = try text(.data).map { $0.path(in: folder) }
    description.model = try table.choice(SceneKey.model.rawValue, Regression.self)
    description.batch = try integer(.batch, in: SceneDescription.batch)
    description.seed = try seed()
    description.batches = try text(.batches).map { $0.path(in: folder) }
  }

  /// The keys that such a table may have.
  public static let keys = SceneKey.allCases.map(\.rawValue)

  /// A warning for each key that means nothing.
  public func unknown(besides others: [String] = []) -> [Complaint] {
    table.unknown(besides: others + Self.keys)
  }

  /// Where a key's value stands, or that of the optimizer of an index; the table's own place where
  /// it is not there.
  func node(_ key: SceneKey, _ index: Int? = nil) -> TOMLNode? {
    let node = table[key.rawValue]
    if let index, case .array(let entries)? = node?.content, entries.indices.contains(index) {
      return entries[index]
    }
    return node
  }

  func complaint(_ problem: Problem, at node: TOMLNode?) -> Complaint {
    table.complaint(problem, at: node)
  }
}

extension SceneTable {
  private func text(_ key: SceneKey) throws(Complaint) -> String? {
    try table.string(key.rawValue, wanted: "text")?.text
  }

  private func integer(_ key: SceneKey, in bounds: ClosedRange<Int>) throws(Complaint) -> Int? {
    try table.integer(key.rawValue, in: bounds)?.value
  }

  private func optimizers() throws(Complaint) -> [String]? {
    let key = SceneKey.optimizers.rawValue
    return try table.list(key, 1...100, wanted: "text, as in \"adam:epsilon=0.1\"") { Optional($0) }
  }

  private func point(_ key: SceneKey, like pattern: String) throws(Complaint) -> Point? {
    let numbers = try table.numbers(key.rawValue, like: pattern)
    return numbers.map { Point($0.values[0], $0.values[1]) }
  }

  private func domain() throws(Complaint) -> Domain? {
    let key = SceneKey.domain
    guard let (sides, node) = try table.numbers(key.rawValue, like: "[xmin, xmax, ymin, ymax]")
    else { return nil }
    do {
      return try Domain(sides: sides)
    } catch {
      throw complaint(.special("\(table.prefix)\(key.rawValue): \(error)"), at: node)
    }
  }

  private func tolerance() throws(Complaint) -> SceneDescription.Tolerance? {
    let key = SceneKey.tolerance.rawValue
    if case .string("never")? = table[key]?.content { return .never }
    return try table.notNegative(key).map { .gradient($0) }
  }

  /// A whole number; in quotes where it is too large for TOML's own.
  private func seed() throws(Complaint) -> UInt64? {
    let key = SceneKey.seed.rawValue
    if case .string(let text)? = table[key]?.content, let seed = UInt64(text) { return seed }
    return try table.integer(key, in: 0...Int.max).map { UInt64($0.value) }
  }
}

extension String {
  /// As a path from where the program runs.
  fileprivate func path(in folder: String) -> String {
    hasPrefix("/") || folder.isEmpty ? self : "\(folder)/\(self)"
  }
}
