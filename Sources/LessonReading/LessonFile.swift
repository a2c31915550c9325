import Lessons
import Tables

/// The format of a lesson file, version 1.
package enum LessonFile {
  static let version = 1

  /// Reads the lesson in a file. Paths in it are relative to its folder.
  package static func read(_ path: String) throws(Complaints) -> Reading<Lesson> {
    let text: String
    do { text = try TableText.contents(of: path) } catch { throw Complaints(error) }
    let file = path.split(separator: "/").last ?? ""
    return try parse(
      text: text, file: path, name: file.hasSuffix(".toml") ? String(file.dropLast(5)) : "\(file)",
      folder: TableText.folder(of: path))
  }

  /// The same from a text; `file` is what messages call it.
  package static func parse(
    text: String, file: String, name: String, folder: String = ""
  ) throws(Complaints) -> Reading<Lesson> {
    let top: TableReader
    do {
      top = try TableReader(text: text, file: file)
      // What another version means is not known, so there is nothing else to find.
      try top.checkFormat(version)
    } catch {
      throw Complaints(error)
    }
    var reader = LessonReader(top, folder: folder)
    let lesson = reader.lesson(named: name)
    return try reader.findings.reading(lesson)
  }
}
