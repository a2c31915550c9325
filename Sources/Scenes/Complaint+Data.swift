public import EmpiricalRisk
public import Tables

extension Complaint {
  /// What is wrong with a file of examples or of batches.
  public init(_ complaint: DataComplaint) {
    self.init(
      .special(
        "\(complaint.problem)", exitStatus: complaint.problem.isUnreadable ? 66 : 65),
      file: complaint.file, at: complaint.place)
  }
}
