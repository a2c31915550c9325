import Files

/// What is wrong with a file of examples or of batches, and where.
package typealias DataComplaint = Located<DataProblem>

extension Located where Problem == DataProblem {
  /// The bytes of a file of examples or of batches.
  static func bytes(of path: String) throws(DataComplaint) -> [UInt8] {
    do {
      return try PlainFile(path, limit: DataLimits.bytes).bytes()
    } catch {
      throw error.map(DataProblem.file)
    }
  }
}
