import Canvas

/// A decision, and the reason for it in words for people.
package struct Decision<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was decided.
  package var value: Value
  /// Why, as a phrase without a full stop.
  package var reason: String

  init(_ value: Value, _ reason: String) {
    self.value = value
    self.reason = reason
  }
}

/// The description that a terminal is driven with.
package enum Entry: Hashable, Sendable {
  /// The terminal's own, from terminfo.
  case own
  /// One that comes with the program, for 256 colours.
  case indexed
  /// One that comes with the program, for 24-bit colour.
  case direct
}

/// How this program draws on this terminal, and why. A pure function of what it is given.
package struct Capabilities: Hashable, Sendable {
  /// How many colours are used.
  package let depth: Decision<ColorDepth>
  /// What paths and contour lines are drawn with.
  package let markers: Decision<MarkerSet>
  /// Which description ncurses works from.
  package let entry: Decision<Entry>
  /// What the decisions rest on.
  package let facts: Facts
  /// Whether the full screen can be used: standard output is a terminal whose cursor can be moved.
  package let isInteractive: Bool

  /// Decides, from nothing but what is given.
  package init(
    _ environment: Environment, _ facts: Facts, color: ColorChoice, marker: MarkerChoice
  ) {
    self.facts = facts
    isInteractive =
      facts.isTerminal && (facts.hasEntry ? facts.addressesCursor : environment.looksLikeXterm)
    depth = ColorDepth.decide(environment, facts, color, canAddress: isInteractive)
    markers = MarkerSet.decide(environment, facts, marker)
    entry = Entry.decide(environment, facts, depth.value)
  }

  /// What holds for this process and its standard output.
  package static func current(color: ColorChoice, marker: MarkerChoice) -> Capabilities {
    let environment = Environment.current
    let facts = Facts.found(in: environment, marker: marker)
    return Capabilities(environment, facts, color: color, marker: marker)
  }
}

extension Entry {
  static func decide(
    _ environment: Environment, _ facts: Facts, _ depth: ColorDepth
  ) -> Decision<Entry> {
    let name = environment["TERM"] ?? ""
    if depth == .direct { return Decision(.direct, "built in, for 24-bit colour") }
    if !facts.hasEntry, environment.looksLikeXterm {
      return Decision(.indexed, "built in: terminfo has no \(name), which looks like an xterm")
    }
    let needed = [ColorDepth.none: 0, .sixteen: 8, .indexed: 256][depth, default: 0]
    if facts.colors < needed {
      return Decision(.indexed, "built in: \(name) has fewer colours than were asked for")
    }
    return Decision(.own, facts.hasEntry ? "terminfo's \(name)" : "terminfo has no “\(name)”")
  }
}
