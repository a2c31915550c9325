import Canvas

/// A theme's looks where only the user's own 16 colours are at hand: bands are not filled, and
/// contour lines change colour with height instead.
package struct SixteenColors: Hashable, Sendable {
  package var roles: [Role: Color]
  /// The contour lines' colours, lowest first; at least one.
  package var lines: [Color]
  /// The runs' colours, used in turn; at least one.
  package var traces: [Color]

  package init(roles: [Role: Color], lines: [Color], traces: [Color]) {
    self.roles = roles
    self.lines = lines
    self.traces = traces
  }

  /// The names of the colours 0–15, as theme files spell them.
  package static let names: [String] = {
    let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return plain + plain.map { "bright-\($0)" }
  }()

  /// What a theme has that says nothing of its own: black and white are set, not left to the
  /// terminal, so that a dark theme stays dark in a light terminal.
  package static func standard(_ variant: Theme.Variant) -> SixteenColors {
    variant == .dark ? dark : light
  }

  private static let dark = SixteenColors(
    roles: roles([
      .background: "black", .foreground: "white", .dim: "bright-black", .title: "bright-white",
      .key: "bright-yellow", .border: "bright-black", .focus: "bright-white",
      .warning: "bright-yellow", .error: "bright-red", .minimum: "bright-white",
    ]),
    lines: colors(["cyan"]),
    traces: colors([
      "bright-yellow", "bright-cyan", "bright-magenta", "bright-white", "bright-green",
      "bright-red",
    ]))

  private static let light = SixteenColors(
    roles: roles([
      .background: "bright-white", .foreground: "black", .dim: "bright-black", .title: "black",
      .key: "blue", .border: "bright-black", .focus: "black", .warning: "magenta", .error: "red",
      .line: "cyan", .minimum: "black",
    ]),
    lines: colors(["cyan"]),
    traces: colors(["blue", "red", "magenta", "black", "green", "bright-black"]))

  func color(_ role: Role) -> Color {
    role == .line ? lines[0] : roles[role] ?? .terminal
  }

  /// A colour by its name in a theme file; nil for what is none.
  static func color(named name: String) -> Color? {
    if name.isEmpty { return .terminal }
    return names.firstIndex(of: name).map { .palette(UInt8($0)) }
  }

  private static func colors(_ names: [String]) -> [Color] {
    names.compactMap(color(named:))
  }

  private static func roles(_ names: [Role: String]) -> [Role: Color] {
    names.compactMapValues(color(named:))
  }
}
