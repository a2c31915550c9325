public import Files

/// All that was found wrong with a file: at least one complaint, and last what is odd.
public struct Complaints: Error, Hashable, Sendable, CustomStringConvertible {
  public let all: [Complaint]

  public init(_ first: Complaint, _ others: [Complaint] = []) { all = [first] + others }

  /// That of the first.
  public var severity: Severity { all[0].problem.severity }

  /// One below the other.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
