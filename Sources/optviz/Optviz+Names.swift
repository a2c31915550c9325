import Catalog
import Console
import LessonReading
import Naming
import Notation
import Optimization
import Parsing
import Texts
import Theming

extension Optviz {
  /// Refuses arguments that begin with a word which is no command. The argument parser, which knows what
  /// the other words may be, would call it unexpected.
  static func checkCommand(of arguments: some Collection<String>) throws(Failure) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.contains(word)
    else { return }
    throw Failure(names(besides: word).complaint(about: word), .usage)
  }

  /// Refuses what would take the argument parser seconds: thousands of words, and names of options that
  /// are longer than any.
  static func checkSize(of arguments: some Collection<String>) throws(Failure) {
    let most = 1_000
    guard arguments.count <= most else {
      throw Failure(
        "the command line has \(arguments.count) words; at most \(most) are read", .usage)
    }
    let names = arguments.lazy.filter { $0.hasPrefix("--") }.map { $0.prefix { $0 != "=" } }
    let isLong = { (name: Substring) in
      name.utf8.count > 100 && name.allSatisfy { $0.isLetter || $0 == "-" }
    }
    if let name = names.first(where: isLong) {
      throw Failure("there is no option '\(String(name).excerpt(60))'", .usage)
    }
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
