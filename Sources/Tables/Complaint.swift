public import Files

/// What is wrong with a TOML file, and where.
public typealias Complaint = Located<Problem>

extension Located where Problem == Tables.Problem {
  /// What is wrong with the file itself.
  public init(_ complaint: FileComplaint) { self = complaint.map(Problem.file) }
}
