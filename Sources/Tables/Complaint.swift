public import Files
import Texts

/// What is wrong with a file, and where: an error that ends the reading, or a warning.
public struct Complaint: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user would name it; empty where none is to blame.
  public var file: String
  /// Nil where the whole file is meant.
  public var place: TextPlace?
  public var problem: Problem

  public init(_ problem: Problem, file: String, at place: TextPlace? = nil) {
    self.problem = problem
    self.file = file
    self.place = place
  }

  public init(_ complaint: FileComplaint) {
    self.init(.file(complaint.problem), file: complaint.path, at: complaint.place)
  }

  /// `FILE:LINE:COL: what is wrong; what would be right`, fit for a terminal, and below it what
  /// there is to show.
  public var description: String {
    let lead =
      place.map { "\(file):\($0.line):\($0.column): " } ?? (file.isEmpty ? "" : "\(file): ")
    return (["\(lead)\(problem)"] + problem.lines).map(\.visible).joined(separator: "\n")
  }
}
