import LessonReading
import Lessons
import Tables

/// A lesson of one step, in which a test changes something.
struct LessonText {
  var top = "format = 1\ntitle = \"A title\"\n"
  var step = "words = \"Some words.\"\nuntil = 20\n"
  var scene =
    "loss = \"x^2 + 10*y^2\"\noptimizers = [\"newton\", \"sgd:epsilon=0.02\"]\nstart = [-4, 2]\n"
  /// What comes below, other steps for example.
  var rest = ""

  var text: String { "\(top)[[steps]]\n\(step)[steps.scene]\n\(scene)\(rest)" }

  func lesson() throws -> Lesson { try reading().value }

  func reading() throws(Complaints) -> Reading<Lesson> {
    try LessonFile.parse(text: text, file: "f", name: "f")
  }

  /// What is wrong with it.
  var complaints: [String] {
    do {
      _ = try reading()
      return []
    } catch {
      return error.all.map(\.description)
    }
  }
}
