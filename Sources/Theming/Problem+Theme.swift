import Naming
import Tables
import Texts

/// What only theme files can have wrong.
extension Problem {
  static func otherName(name: String, file: String) -> Problem {
    .special(
      "the name \(name.quoted) differs from the file's; the theme is asked for as \(file.quoted)")
  }

  /// Nothing but an option or a variable asks for a theme by name.
  static func unknownTheme(name: String, known: [String]) -> Problem {
    .special(noTheme(name, known), severity: .usage)
  }

  static func unknownParent(name: String, known: [String]) -> Problem {
    .special(noTheme(name, known))
  }

  private static func noTheme(_ name: String, _ known: [String]) -> String {
    Names(kind: "theme", all: known).complaint(about: name)
  }

  /// The names along the circle, ending with the first.
  static func circle(_ names: [String]) -> Problem {
    .special("inherits in a circle: \(names.joined(separator: " → "))")
  }
}
