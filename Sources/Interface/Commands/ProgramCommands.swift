import Canvas

extension Command {
  static let program: [Command] = [
    Command(
      "/", "find a name; type a formula, a start: 1,2", also: ["search"], hint: "find", rank: 3,
      [Binding("/") { $0.open(.picker(Picker())) }]),
    Command(
      "w", "write the picture to a file",
      also: ["export", "save the picture", "image", "screenshot", "svg"],
      [Binding("w") { $0.propose("optviz.svg", for: .file) }]),
    Command(
      "S", "save the scene as a file", also: ["save", "toml", "export the scene"],
      [Binding("S") { $0.propose("scene.toml", for: .scene) }]),
    Command(
      "y", "show and copy this scene's command line",
      also: ["copy", "options", "share", "trace", "export the command line"],
      [Binding("y") { $0.copyCommandLine() }]),
    Command(
      "?", "help; F1 too", also: ["keys"], hint: "help", rank: 1,
      [
        Binding("?") { $0.open(.help(scroll: 0)) },
        Binding(.function(1)) { $0.open(.help(scroll: 0)) },
      ]),
    Command(
      "q", "quit; closes what is open, as Esc does", also: ["quit", "exit", "leave", "bye"],
      hint: "quit", rank: 1,
      [Binding("q") { _ in [.end(status: 0)] }]),
  ]
}

extension Model {
  /// Asks for a file's name, and proposes one that is free.
  fileprivate mutating func propose(_ name: String, for purpose: Prompt.Purpose) -> [Effect] {
    open(.prompt(Prompt(purpose: purpose, proposal: offer.freeName(name))))
  }

  /// Shows the command line, and asks the terminal to copy it, if it can.
  fileprivate mutating func copyCommandLine() -> [Effect] {
    open(.commandLine) + (copyOutcome == .asked ? [.copy(commandLine)] : [])
  }

  private var commandLine: String { offer.commandLine(scene).joined(separator: " ") }

  /// What becomes of a copy of the command line.
  var copyOutcome: CopyOutcome { CopyOutcome(of: commandLine, room: copyRoom) }

  mutating func open(_ layer: Layer) -> [Effect] {
    self.layer = layer
    return []
  }
}
