import Canvas

/// How everything looks: a value, made from a theme file or by hand.
package struct Theme: Hashable, Sendable {
  package enum Variant: String, Hashable, Sendable, CaseIterable {
    case dark
    case light
  }

  /// A colour of its own, or the terminal's.
  package enum Ink: Hashable, Sendable {
    case terminal
    case color(SRGB)
  }

  /// Lower-case, with hyphens: what `--theme` takes.
  package var name: String
  /// One line for `optviz list themes`.
  package var description: String
  package var variant: Variant
  /// A role that is absent has the terminal's own colour.
  package var inks: [Role: Ink]
  /// The contour's bands, lowest first.
  package var ramp: Ramp
  /// The contrast that a contour line has with its band at least, as WCAG 2.1 counts it: 1 to 21.
  package var contrast: Double
  /// The runs' colours, used in turn; at least one.
  package var traces: [SRGB]
  /// The runs' marks, used in turn; at least one, each one column wide.
  package var markers: [Character]
  /// What it is with 16 colours.
  package var sixteen: SixteenColors

  /// What WCAG 2.1 asks of graphics.
  package static let leastContrast = 3.0

  package init(
    name: String, description: String = "", variant: Variant, inks: [Role: Ink], ramp: Ramp,
    contrast: Double = leastContrast, traces: [SRGB], markers: [Character], sixteen: SixteenColors
  ) {
    self.name = name
    self.description = description
    self.variant = variant
    self.inks = inks
    self.ramp = ramp
    self.contrast = contrast
    self.traces = traces
    self.markers = markers
    self.sixteen = sixteen
  }

  /// The colour of a role, for reckoning: the terminal's own is taken as black and white.
  package func color(_ role: Role) -> SRGB {
    if case .color(let color)? = inks[role] { return color }
    return (role == .background) == (variant == .dark) ? .black : .white
  }
}
