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

  /// Nothing is set.
  public init() {}

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
    var settings = Settings()
    for key in SettingKey.all { try key.read(&settings, top) }
    settings.themePlace = top["theme"]?.place
    return Reading(settings, warnings: top.unknown(besides: SettingKey.all.map(\.name)))
  }

  /// What is set, as the file says it: `theme = "paper"`; empty for nothing.
  public var words: String {
    SettingKey.all.compactMap { key in key.words(self).map { "\(key.name) = \($0)" } }
      .joined(separator: ", ")
  }
}
