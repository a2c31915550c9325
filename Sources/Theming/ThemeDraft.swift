import Canvas
import Files

/// What one theme file says: everything but the name may be left to the theme it inherits.
struct ThemeDraft {
  var name: String
  var description: String?
  var variant: Theme.Variant?
  var parent: String?
  /// Where `inherits` stands.
  var parentPlace: TextPlace?
  var inks: [Role: Theme.Ink] = [:]
  var ramp: Ramp?
  var contrast: Double?
  var traces: [SRGB]?
  var markers: [Character]?
  var sixteenRoles: [Role: Color] = [:]
  var sixteenLines: [Color]?
  var sixteenTraces: [Color]?

  /// The theme, with what is missing taken from another.
  func filled(from parent: Theme) -> Theme {
    Theme(
      name: name, description: description ?? "", variant: variant ?? parent.variant,
      inks: parent.inks.merging(inks) { $1 }, ramp: ramp ?? parent.ramp,
      contrast: contrast ?? parent.contrast,
      traces: traces ?? parent.traces, markers: markers ?? parent.markers,
      sixteen: SixteenColors(
        roles: parent.sixteen.roles.merging(sixteenRoles) { $1 },
        lines: sixteenLines ?? parent.sixteen.lines,
        traces: sixteenTraces ?? parent.sixteen.traces))
  }
}
