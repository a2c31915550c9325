import Catalog
import Console
import LessonReading
import Naming
import Notation
import Optimization
import Parsing
import Theming

extension Optviz {
  /// Refuses arguments that begin with a word which is no command. The argument parser, which knows what
  /// the other words may be, would call it unexpected.
  static func checkCommand(of arguments: some Collection<String>) throws(Failure) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.contains(word)
    else { return }
    throw Failure(names(besides: word).complaint(about: word), .usage)
  }

  private static var commands: [String] { configuration.subcommands.map { $0._commandName } }

  /// The names of the commands; and of what else there is, with the options and commands that want them.
  ///
  /// - Parameter word: what was typed in their place.
  private static func names(besides word: String) -> Names {
    let others = [
      (Loss.all.map(\.name), "--loss"), (Algorithm.all.map(\.id), "-o"),
      (LessonLibrary().names, "lesson"), (ThemeLibrary().names, "--theme"),
    ].flatMap { names, command in names.map { ($0, "\(command) \($0)") } }
    return Names(
      kind: "command", all: commands,
      elsewhere: others + meanings(of: word))
  }

  /// What a file or a formula may be meant for.
  private static func meanings(of word: String) -> [(name: String, meant: String)] {
    if word.hasSuffix(".toml") { return [(word, "lesson \(word)"), (word, "--scene \(word)")] }
    if word.hasSuffix(".csv") { return [(word, "--data \(word)")] }
    let isFormula = (try? Tree(parsing: word)) != nil
    return isFormula ? [(word, "--loss '\(word)'")] : []
  }
}
