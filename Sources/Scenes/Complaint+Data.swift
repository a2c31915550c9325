import EmpiricalRisk
import Files
import Tables

extension Located where Problem == Tables.Problem {
  /// What is wrong with a file of examples or of batches.
  package init(_ complaint: DataComplaint) {
    self = complaint.map { .special("\($0)", severity: $0.severity) }
  }
}
