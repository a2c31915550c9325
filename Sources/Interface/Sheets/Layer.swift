import Notation

/// What lies over the picture; Esc closes it.
package enum Layer: Hashable, Sendable {
  /// The keys; the number of lines scrolled down.
  case help(scroll: Int)
  /// A line is being typed.
  case prompt(Prompt)
  /// Something is being looked for by its name.
  case picker(Picker)
  /// The command line that gives the scene.
  case commandLine
  /// A place in the plane is pointed at.
  case crosshair(Point)
}
