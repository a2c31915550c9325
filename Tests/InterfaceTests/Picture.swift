import Foundation
import Testing

/// The screen as text, beside a file that a person has looked at.
///
/// `scripts/pictures` writes all files anew; look at what has changed before it is committed.
struct Picture {
  let name: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Pictures")
  static let isDrawing = ProcessInfo.processInfo.environment["OPTVIZ_PICTURES"] == "draw"

  private var file: URL { Self.folder.appending(path: name + ".txt") }

  static var names: Set<String> {
    get throws {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      return Set(files.map { $0.replacing(".txt", with: "") })
    }
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Self.isDrawing {
      try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text + "\n" != expected else { return }
    let (new, old) = (
      text.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let row = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
    Issue.record(
      """
      \(name).txt differs from line \(row + 1) on:
      \(new.dropFirst(row).prefix(3).joined(separator: "\n"))
      where it was
      \(old.dropFirst(row).prefix(3).joined(separator: "\n"))
      If that is meant: scripts/pictures
      """, sourceLocation: sourceLocation)
  }
}
