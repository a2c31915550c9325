import Files

/// What is wrong with a TOML file, and where.
package typealias Complaint = Located<Problem>

extension Located where Problem == Tables.Problem {
  /// What is wrong with the file itself.
  package init(_ complaint: FileComplaint) { self = complaint.map(Problem.file) }
}
