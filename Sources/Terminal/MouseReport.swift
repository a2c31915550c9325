import Canvas

/// What a terminal reports of the mouse; columns and rows are counted from 1.
struct MouseReport {
  var button: Int
  var column: Int
  var row: Int
  var isReleased: Bool

  /// The left button and the wheel; other buttons mean nothing here.
  var input: Input? {
    guard column > 0, row > 0, let action else { return nil }
    return .mouse(Mouse(action, at: Position(column: column - 1, row: row - 1)))
  }

  private var action: Mouse.Action? {
    let isDrag = button & 32 != 0
    // 4, 8 and 16 are Shift, Alt and Control.
    switch button & ~(4 | 8 | 16 | 32) {
    case 0 where isReleased: return .release
    case 0: return isDrag ? .drag : .press
    // The old form does not say which button was released.
    case 3 where isReleased && !isDrag: return .release
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return nil
    }
  }
}
