import Canvas
import Notation

/// What the mouse's button is doing, from its press to its release.
struct Gesture: Hashable, Sendable {
  let target: Target
  /// The cell in which it was pressed.
  let origin: Position
  /// The point of the plane that was taken hold of; nil outside of plots and on the start's mark.
  var grip: Point?
  /// Whether the mouse has left the cell: then it is no click any more.
  var isDrag = false
}
