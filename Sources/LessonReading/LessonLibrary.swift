import Files
import LessonFiles
public import Lessons
import Naming
public import Tables

/// The lessons there are: those that come with the program, and files in folders.
///
/// Only the names are looked up at first; a file is read when its lesson is asked for.
public struct LessonLibrary: Sendable {
  /// Those of the program in their order, then other files' by name.
  public let names: [String]
  /// The files in folders.
  private let files: [String: String]

  /// Looks through folders in their order; the first that has a name wins over later ones, and any
  /// file over the embedded lesson of its name. A folder that is not there is passed over.
  public init(folders: [String] = []) {
    files = Folder.files(in: folders, ending: ".toml")
    let embedded = LessonFiles.all.map(\.name)
    names = embedded + files.keys.filter { !embedded.contains($0) }.sorted()
  }

  /// The lesson of a name.
  public func lesson(named name: String) throws(Complaints) -> Reading<Lesson> {
    if let file = files[name] { return try LessonFile.read(file) }
    guard let embedded = LessonFiles.all.first(where: { $0.name == name }) else {
      let words = Names(kind: "lesson", all: names).complaint(about: name)
      throw Complaints(Complaint(.special(words, exitStatus: 64), file: ""))
    }
    return try LessonFile.parse(
      text: String(decoding: embedded.text, as: UTF8.self), file: "\(name).toml", name: name)
  }

  /// All lessons that can be read; what is wrong with the others is a warning.
  public func all() -> Reading<[Lesson]> {
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
