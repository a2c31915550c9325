/// What lies over the picture; Esc closes it.
public enum Layer: Hashable, Sendable {
  /// The keys; the number of lines scrolled down.
  case help(scroll: Int)
  /// An exact value for a hyperparameter is being typed.
  case value(letter: String, text: String, complaint: String?)
  /// The command line that gives the scene.
  case commandLine
}
