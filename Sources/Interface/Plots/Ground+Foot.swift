import Canvas
import Theming

extension Ground {
  static let warning = "x and y differ in scale"

  /// What stands at the foot of a panel's frame: a text, and that the axes differ in scale, in words or in a
  /// sign, as there is room.
  ///
  /// - Parameter text: what there is to say in so many columns.
  func foot(room: Int, _ look: Look, _ text: (Int) -> [Span] = { _ in [] }) -> [Span] {
    guard isStretched else { return text(room) }
    let sign = look.isUnicode ? "x≠y" : "x/=y"
    let style = look.palette.style(.warning)
    let said = text(room - sign.count - 2)
    let hasRoom = said.columns + 2 + Self.warning.count <= room
    return said + [Span((said.isEmpty ? "" : "  ") + (hasRoom ? Self.warning : sign), style)]
  }
}
