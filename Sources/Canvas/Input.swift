/// A key of the keyboard, as far as a terminal tells.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}

/// Keys held down with another.
package struct Modifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let shift = Modifiers(rawValue: 1)
  package static let control = Modifiers(rawValue: 2)
  package static let alt = Modifiers(rawValue: 4)
}

/// What the mouse did, and in which cell.
package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press, drag, release, wheelUp, wheelDown
  }

  package var action: Action
  package var position: Position

  package init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}

/// What comes in from the terminal.
package enum Input: Hashable, Sendable {
  case key(Key, Modifiers)
  case mouse(Mouse)
  /// Text that was pasted, where the terminal tells it from keys.
  case paste(String)
  case resize(Size)
  /// The wake-up descriptor was written to: something waits in a mailbox.
  case wake
  /// A signal asks the program to end: SIGINT, SIGTERM or SIGHUP (also: the terminal is gone).
  case end(signal: Int32)
}
