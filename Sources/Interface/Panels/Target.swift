/// What a cell of the screen is there for, as far as the mouse is concerned.
enum Target: Hashable, Sendable {
  /// The plot of a run, or of all of them (nil).
  case plot(run: Int?)
  /// The name of a run.
  case run(Int)
  /// Something that stands for a key.
  case key(KeyPress)
  /// Something to choose in the search, by its index in the list.
  case item(Int)
  /// Iterations that can be gone to.
  case time(TimeAxis)
  /// Beside the sheet that is open.
  case aside
  /// Beneath a line that is being typed: nothing happens there.
  case covered
}
