import Files
import LessonFiles
import Lessons
import Naming
import Tables

/// The lessons there are: those that come with the program, and files in folders.
package struct LessonLibrary: Sendable {
  private let files: NamedFiles

  package init(folders: [String] = []) {
    files = NamedFiles(
      LessonFiles.all.map { ($0.name, $0.text) }, in: folders, ending: ".toml")
  }

  /// Those of the program in their order, then other files' by name.
  package var names: [String] { files.names }

  /// The lesson of a name.
  package func lesson(named name: String) throws(Complaints) -> Reading<Lesson> {
    switch files.source(of: name) {
    case .file(let path): return try LessonFile.read(path)
    case .embedded(let text, let file):
      return try LessonFile.parse(text: text, file: file, name: name)
    case nil:
      let words = Names(kind: "lesson", all: names).complaint(about: name)
      throw Complaints(Complaint(.special(words, severity: .usage), file: ""))
    }
  }

  /// All lessons that can be read; what is wrong with the others is a warning.
  package func all() -> Reading<[Lesson]> {
    var reading = Reading<[Lesson]>([])
    for name in names {
      do {
        let one = try lesson(named: name)
        reading.value.append(one.value)
        reading.warnings += one.warnings
      } catch {
        reading.warnings += error.all
      }
    }
    return reading
  }
}
