import Naming
import Texts

/// What the columns that a model needs are called in a file: `x=temperature,y=load`. Those that are not
/// said are called as the model calls them.
package struct ColumnNames: Hashable, Sendable {
  private struct Pair: Hashable, Sendable {
    let column: String
    let name: String
  }

  /// In the order in which they are said.
  private var pairs: [Pair] = []

  /// All columns by the model's own names.
  package static let own = ColumnNames()

  private init() {}

  /// Reads the pairs of a text. A comma ends a name only where the next pair begins, so that names may
  /// have commas in them.
  package init(_ text: String) throws(ColumnProblem) {
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let column = String(sides[0].trimmed)
      if sides.count == 2, Self.columns.contains(column) {
        guard name(of: column) == nil else { throw .twice(column) }
        pairs.append(Pair(column: column, name: String(sides[1].trimmed)))
      } else if let last = pairs.popLast() {
        pairs.append(Pair(column: last.column, name: "\(last.name),\(piece)"))
      } else {
        throw sides.count == 2 ? .unknown(column, of: Self.columns) : .notAPair(String(piece))
      }
    }
    if let pair = pairs.first(where: \.name.isEmpty) { throw .noName(pair.column) }
  }

  /// The pairs again, as they are read.
  package var text: String { pairs.map { "\($0.column)=\($0.name)" }.joined(separator: ",") }

  /// What the file calls a column of the model.
  func name(for column: String) -> String { name(of: column) ?? column }

  /// That every pair is about a column that the model has.
  package func check(for regression: Regression) throws(ColumnProblem) {
    for pair in pairs where !regression.columns.contains(pair.column) {
      throw .unknown(pair.column, of: regression.columns)
    }
  }

  private func name(of column: String) -> String? {
    pairs.first { $0.column == column }?.name
  }

  /// The columns of all models.
  private static let columns = Regression.allCases.flatMap(\.columns)
    .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
}

/// What can be wrong with names of columns.
package enum ColumnProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case notAPair(String)
  case twice(String)
  case noName(String)
  case unknown(String, of: [String])

  package var description: String {
    switch self {
    case .notAPair(let text):
      "'\(text)' is no COLUMN=NAME, as in x=temperature,y=load"
    case .twice(let column): "\(column) is given twice; once is enough"
    case .noName(let column): "\(column) needs a name, as in \(column)=temperature"
    case .unknown(let name, let columns):
      Names(kind: "column", all: columns).complaint(about: name)
    }
  }
}
