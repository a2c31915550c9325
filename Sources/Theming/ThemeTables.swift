import Canvas
import Tables
import Texts

/// The tables of a theme file. Each reader gives the warnings about keys it does not know.
extension ThemeFormat {
  /// `[ui]`
  static func readInterface(
    _ table: TableReader, into draft: inout ThemeDraft
  ) throws(Complaint) -> [Complaint] {
    for role in Role.interface { draft.inks[role] = try ink(role, in: table) }
    return table.unknown(besides: Role.interface.map(\.name))
  }

  /// `[contour]`
  static func readContour(
    _ table: TableReader, into draft: inout ThemeDraft
  ) throws(Complaint) -> [Complaint] {
    let stops = try table.list("ramp", Ramp.allowedStops, wanted: ownColor, color)
    draft.ramp = stops.map(Ramp.init)
    draft.contrast = try contrast(in: table)
    for role in [Role.line, .minimum] { draft.inks[role] = try ink(role, in: table) }
    return table.unknown(besides: ["ramp", "contrast", Role.line.name, Role.minimum.name])
  }

  /// `[trace]`
  static func readTrace(
    _ table: TableReader, into draft: inout ThemeDraft
  ) throws(Complaint) -> [Complaint] {
    draft.traces = try table.list("colors", counts, wanted: ownColor, color)
    draft.markers = try table.list("markers", counts, wanted: aMark, mark)
    return table.unknown(besides: ["colors", "markers"])
  }

  /// `[ansi16]`
  static func readSixteen(
    _ table: TableReader, into draft: inout ThemeDraft
  ) throws(Complaint) -> [Complaint] {
    let named = Role.interface + [.minimum]
    for role in named {
      guard let node = table[role.name] else { continue }
      draft.sixteenRoles[role] = try table.value(
        role.name, node, wanted: oneOfSixteen, SixteenColors.color(named:))
    }
    draft.sixteenLines = try table.list(
      "lines", counts, wanted: oneOfSixteen, SixteenColors.color(named:))
    draft.sixteenTraces = try table.list(
      "colors", counts, wanted: oneOfSixteen, SixteenColors.color(named:))
    return table.unknown(besides: named.map(\.name) + ["lines", "colors"])
  }

  private static func ink(_ role: Role, in table: TableReader) throws(Complaint) -> Theme.Ink? {
    guard let node = table[role.name] else { return nil }
    return try table.value(role.name, node, wanted: aColor) { text in
      text.isEmpty ? .terminal : SRGB(text).map(Theme.Ink.color)
    }
  }

  private static func contrast(in table: TableReader) throws(Complaint) -> Double? {
    guard let (value, node) = try table.number("contrast") else { return nil }
    let bounds = Theme.leastContrast...21
    guard bounds.contains(value) else {
      throw table.badValue(
        "contrast", node, found: value.shortest, wanted: "a number from 3 to 21")
    }
    return value
  }

  private static func color(_ text: String) -> SRGB? { SRGB(text) }

  /// One character that a cell can hold and that shows.
  private static func mark(_ text: String) -> Character? {
    guard text.count == 1, let mark = text.first, !mark.isWhitespace else { return nil }
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else { return nil }
    return scalar.isWide || text.visible != text ? nil : mark
  }
}
