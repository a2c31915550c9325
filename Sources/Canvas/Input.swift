/// A key of the keyboard, as far as a terminal tells.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}

/// Keys held down with another.
public struct Modifiers: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let shift = Modifiers(rawValue: 1)
  public static let control = Modifiers(rawValue: 2)
  public static let alt = Modifiers(rawValue: 4)
}

/// What the mouse did, and in which cell.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, drag, release, wheelUp, wheelDown
  }

  public var action: Action
  public var position: Position

  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}

/// What comes in from the terminal.
public enum Input: Hashable, Sendable {
  case key(Key, Modifiers)
  case mouse(Mouse)
  case resize(Size)
  /// The wake-up descriptor was written to: something waits in a mailbox.
  case wake
  /// A signal asks the program to end: SIGINT, SIGTERM or SIGHUP (also: the terminal is gone).
  case end(signal: Int32)
}
