public import Canvas
public import Files
public import Tables

/// The user's settings file, which is only ever read.
public struct Settings: Hashable, Sendable {
  public var theme: String?
  /// Where the file names the theme, for the message if there is no such theme.
  public var themePlace: TextPlace?
  public var color: ColorChoice?
  public var marker: MarkerChoice?
  public var mouse: Bool?
  public var projector: Bool?
  public var motion: Motion?
  public var pace: Pace?

  public init(
    theme: String? = nil, color: ColorChoice? = nil, marker: MarkerChoice? = nil,
    mouse: Bool? = nil, projector: Bool? = nil, motion: Motion? = nil, pace: Pace? = nil
  ) {
    self.theme = theme
    self.color = color
    self.marker = marker
    self.mouse = mouse
    self.projector = projector
    self.motion = motion
    self.pace = pace
  }

  /// Where the file is, there or not; nil where there is no home.
  public static func file(environment: (String) -> String?) -> String? {
    SearchFolders.base("XDG_CONFIG_HOME", under: ".config", environment)
      .map { "\($0)/optviz/config.toml" }
  }

  /// Reads the settings at a path; a file that is not there sets nothing.
  public static func read(_ path: String) throws(Complaint) -> Reading<Settings> {
    guard let text = try TableText.contentsIfPresent(of: path) else { return Reading(Settings()) }
    return try parse(text: text, file: path)
  }

  /// Reads a settings file's text.
  public static func parse(text: String, file: String) throws(Complaint) -> Reading<Settings> {
    let top = try TableReader(text: text, file: file)
    let theme = try top.string("theme", wanted: "the name of a theme")
    var settings = Settings(
      theme: theme?.0, color: try color(top),
      marker: try top.choice("marker", MarkerChoice.self),
      mouse: try top.boolean("mouse"), projector: try top.boolean("projector"),
      motion: try top.choice("motion", Motion.self), pace: try top.choice("pace", Pace.self))
    settings.themePlace = theme?.1.place
    return Reading(settings, warnings: top.unknown(besides: keys))
  }

  private static let keys = [
    "theme", "color", "marker", "mouse", "projector", "motion", "pace",
  ]

  /// `color = 256` serves as well as `color = "256"`.
  private static func color(_ top: TableReader) throws(Complaint) -> ColorChoice? {
    if case .integer(let number)? = top["color"]?.content,
      let choice = ColorChoice(rawValue: "\(number)")
    {
      return choice
    }
    return try top.choice("color", ColorChoice.self)
  }
}
