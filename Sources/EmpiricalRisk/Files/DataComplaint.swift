public import Files

/// What is wrong with a file of examples or of batches, and where.
public struct DataComplaint: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public let file: String
  /// nil where the whole file is meant.
  public let place: TextPlace?
  public let problem: DataProblem

  /// `FILE:LINE:COL: what is wrong; what would be right`, not yet fit for a terminal.
  public var description: String {
    let lead = place.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(lead): \(problem)"
  }
}

extension DataComplaint {
  /// The bytes of a file of examples or of batches.
  static func bytes(of path: String) throws(DataComplaint) -> [UInt8] {
    do {
      return try PlainFile(path, limit: DataLimits.bytes).bytes()
    } catch {
      throw DataComplaint(file: error.path, place: error.place, problem: .file(error.problem))
    }
  }
}
