import Files

/// Reads the texts of TOML files.
package enum TableText {
  /// What such a file may hold, in bytes.
  package static let limit = 1 << 20

  /// The text of a plain file of at most 1 MiB.
  package static func contents(of path: String) throws(Complaint) -> String {
    do {
      return String(decoding: try PlainFile(path, limit: limit).bytes(), as: UTF8.self)
    } catch {
      throw Complaint(error)
    }
  }

  /// The same; nil where there is no such file.
  package static func contentsIfPresent(of path: String) throws(Complaint) -> String? {
    PlainFile(path, limit: limit).isThere ? try contents(of: path) : nil
  }

  /// The folder that a file is in, as part of a path; empty for the current one.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/." : String(path[..<slash])
  }
}
