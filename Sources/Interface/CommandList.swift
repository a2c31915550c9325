import Canvas

/// All commands.
enum CommandList {
  /// The groups in which the help shows them.
  static let groups: [(title: String, commands: [Command])] = [
    ("Time", Command.time), ("Hyperparameters", Command.hyperparameters + Command.regularization),
    ("Runs", Command.runs + Command.history), ("Curves", Command.curves), ("Loss", Command.loss),
    ("Look", Command.look), ("Lesson", Command.lesson), ("Program", Command.program),
    ("Signs", Command.signs),
  ]

  static let all: [Command] = groups.flatMap(\.commands)

  /// What a key does; the first command that has it and is available.
  static func action(for press: KeyPress, in model: Model) -> Command.Action? {
    for command in all where command.isAvailable(model) {
      if let found = command.bindings.first(where: { $0.press == press }) { return found.action }
    }
    return nil
  }

  /// Them as the help shows them.
  static func help(on screen: Size, _ look: Look) -> HelpText {
    HelpText(
      groups: groups.map { group in
        (group.title, group.commands.map { ($0.keyText, $0.words) })
      } + [("Signs in plots", Legend.all(look).items.map { ($0.sign, $0.words) })], look: look,
      screen: screen)
  }
}
