import Files

/// All that was found wrong with a file: at least one complaint, and last what is odd.
package struct Complaints: Error, Hashable, Sendable, CustomStringConvertible {
  package let all: [Complaint]

  package init(_ first: Complaint, _ others: [Complaint] = []) { all = [first] + others }

  /// That of the first.
  package var severity: Severity { all[0].problem.severity }

  /// One below the other.
  package var description: String { all.map(\.description).joined(separator: "\n") }
}
