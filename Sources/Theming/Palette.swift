import Canvas

/// A theme made ready for a terminal: every colour it can be asked for, in the depth there is.
package struct Palette: Hashable, Sendable {
  package let theme: Theme
  package let depth: ColorDepth
  private let colors: [Color]
  /// For each of the theme's traces its shades, head first.
  private let shades: [[Color]]

  package init(_ theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
    colors = Role.allCases.map { Self.color($0, of: theme, depth: depth) }
    shades = Self.shades(of: theme, depth: depth)
  }

  package func color(_ role: Role) -> Color { colors[role.rawValue] }

  /// A role's colour on the theme's background; titles and keys are bold. With no colours at all
  /// the attributes say it alone.
  package func style(_ role: Role) -> Style {
    Style(color(role), on: color(.background), attributes(role))
  }

  /// A run's path, on a band's `fill` or any other background.
  ///
  /// - Parameters:
  ///   - trace: which of the theme's traces, counted from 0; the colours are used in turn.
  ///   - age: 0 at the head, where a path is brightest, to 1 at the oldest point drawn.
  ///   - background: nil for the theme's own.
  package func path(trace: Int, age: Double = 0, on background: Color? = nil) -> Style {
    let shades = shades[trace % shades.count]
    let index = Int((min(max(age, 0), 1) * Double(shades.count - 1)).rounded())
    let isBold = depth == .none && index == 0
    return Style(shades[index], on: background ?? color(.background), isBold ? .bold : [])
  }

  /// The mark that tells a run apart without colour, of ASCII alone if need be.
  package func mark(trace: Int, ascii: Bool) -> Glyph {
    let own = theme.markers[trace % theme.markers.count]
    if !ascii || own.isASCII { return Glyph(own) }
    return Glyph(Self.plainMarks[trace % Self.plainMarks.count])
  }

  /// Marks of ASCII, none of which is a sign of plots (`Mark`) or of an axis; used in turn where a theme's own cannot be shown.
  package static let plainMarks: [Character] = ["o", "*", "#", "@", "%", "&", "$", "a", "e"]

  private func attributes(_ role: Role) -> Style.Attributes {
    switch (role, depth) {
    case (.title, _), (.key, _): .bold
    case (.focus, .none), (.minimum, .none), (.warning, .none): .bold
    case (.error, .none): .reverse
    case (.dim, .none), (.border, .none), (.line, .none): .dim
    default: []
    }
  }

  private static func color(_ role: Role, of theme: Theme, depth: ColorDepth) -> Color {
    switch depth {
    case .none: return .terminal
    case .sixteen: return theme.inks[role] == .terminal ? .terminal : theme.sixteen.color(role)
    case .indexed, .direct:
      guard case .color(let color)? = theme.inks[role] else { return .terminal }
      return depth.color(color.oklab)
    }
  }
}
