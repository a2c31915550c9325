/// What is wrong with a file, and where: an error that ends the reading, or a warning.
public struct Complaint: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user would name it.
  public var file: String
  /// Nil where the whole file is meant.
  public var place: Place?
  public var problem: Problem

  public init(_ problem: Problem, file: String, at place: Place? = nil) {
    self.problem = problem
    self.file = file
    self.place = place
  }

  /// `FILE:LINE:COL: what is wrong; what would be right`, fit for a terminal.
  public var description: String {
    let lead = place.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(lead): \(problem)".visible
  }
}

/// Something read, with what was odd about it all the same.
public struct Reading<Value: Sendable>: Sendable {
  public var value: Value
  public var warnings: [Complaint]

  public init(_ value: Value, warnings: [Complaint] = []) {
    self.value = value
    self.warnings = warnings
  }
}

extension Reading: Equatable where Value: Equatable {}
