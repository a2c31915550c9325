import Canvas
import Files
import Tables
import Texts

/// The format of a theme file, version 1: reads a draft from a text.
enum ThemeFormat {
  static let version = 1
  static let aColor = "\"#rrggbb\", \"#rgb\", or \"\" for the terminal's own colour"
  static let ownColor = "\"#rrggbb\" or \"#rgb\""
  static let oneOfSixteen =
    "\"\" or one of \(SixteenColors.names.joined(separator: ", "))"
  static let aMark = "one character, one column wide"
  /// How many colours or marks may be used in turn.
  static let counts = 1...16
  static let topKeys = [
    "format", "name", "description", "variant", "inherits", "ui", "contour", "trace", "ansi16",
  ]

  static func read(text: String, file: String) throws(Complaint) -> Reading<ThemeDraft> {
    let top = try TableReader(text: text, file: file)
    try top.checkFormat(version)
    var draft = try heading(top)
    var warnings = top.unknown(besides: topKeys)
    if let ui = try top.table("ui") { warnings += try readInterface(ui, into: &draft) }
    if let contour = try top.table("contour") { warnings += try readContour(contour, into: &draft) }
    if let trace = try top.table("trace") { warnings += try readTrace(trace, into: &draft) }
    if let sixteen = try top.table("ansi16") { warnings += try readSixteen(sixteen, into: &draft) }
    return Reading(draft, warnings: warnings)
  }

  private static func heading(_ top: TableReader) throws(Complaint) -> ThemeDraft {
    guard let (name, node) = try top.string("name", wanted: "text") else {
      throw top.missing("name", remedy: "write name = \"…\", as the file is called")
    }
    guard Folder.isName(name) else {
      throw top.badValue(
        "name", node, found: name.quoted, wanted: "lower-case letters, digits and hyphens")
    }
    var draft = ThemeDraft(name: name)
    draft.description = try top.string("description", wanted: "text")?.0.visible
    draft.variant = try top.choice("variant", Theme.Variant.self)
    if let (parent, place) = try top.string("inherits", wanted: "the name of a theme") {
      (draft.parent, draft.parentPlace) = (parent, place.place)
    }
    if draft.variant == nil, draft.parent == nil {
      throw top.missing("variant", remedy: "write variant = \"dark\" or \"light\", or inherits")
    }
    return draft
  }
}
