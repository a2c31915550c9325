/// All that was found wrong with a file: at least one complaint, and last what is odd.
public struct Complaints: Error, Hashable, Sendable, CustomStringConvertible {
  public let all: [Complaint]

  public init(_ first: Complaint, _ others: [Complaint] = []) { all = [first] + others }

  /// What the program exits with: 66 or 64 where the file cannot be had, else 65.
  public var exitStatus: Int32 { all[0].problem.exitStatus }

  /// One below the other.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
