import Canvas
import Texts
import Theming

extension Command {
  static let look: [Command] = [
    Command(
      "t T", "next, previous theme", also: ["colors", "colours"], hint: "theme", rank: 11,
      [
        Binding("t", as: "next theme") { $0.turnTheme(1) },
        Binding("T", as: "previous theme") { $0.turnTheme(-1) },
      ]),
    Command(
      "c", "contours: filled, lines, both", hint: "contours", rank: 15,
      [Binding("c") { $0.turnContours() }]),
    Command(
      "m", "dots: Braille, half blocks, ASCII", [Binding("m") { $0.turnMarkers() }]),
    Command(
      "P", "for a room: thick, large, few colours",
      also: ["projector", "presentation", "beamer"],
      [Binding("P") { $0.toggleRoom() }]),
    Command(
      "M", "mouse on, off: off lets you copy",
      [Binding("M") { $0.toggleMouse() }]),
  ]
}

extension Model {
  mutating func turnTheme(_ step: Int) -> [Effect] {
    look.turn(by: step)
    return nameTheme()
  }

  mutating func wear(_ theme: Theme) -> [Effect] {
    look.wear(theme)
    return nameTheme()
  }

  private mutating func nameTheme() -> [Effect] {
    let theme = look.palette.theme
    notice = "theme \(theme.name): \(theme.description)".visible
    return []
  }

  mutating func turnContours() -> [Effect] {
    look.contours = look.contours.next
    notice = "contours: \(look.contours.rawValue)"
    return []
  }

  mutating func turnMarkers() -> [Effect] {
    look.markers = look.markers.next
    notice = "markers: \(look.markers.rawValue)"
    return []
  }

  mutating func toggleRoom() -> [Effect] {
    look.isForRoom.toggle()
    notice = look.isForRoom ? "for a room: thick, large, few colours" : "for a desk"
    return []
  }

  mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    notice = usesMouse ? "mouse on" : "mouse off: the terminal selects text"
    return []
  }

  /// Whether the terminal is to report the mouse: not while there is a text to be selected with it.
  var reportsMouse: Bool { usesMouse && layer != .commandLine }
}
