import Canvas
import Files
import Tables

/// The user's settings file, which is only ever read.
package struct Settings: Hashable, Sendable {
  package var theme: String?
  /// Where the file names the theme, for the message if there is no such theme.
  package var themePlace: TextPlace?
  package var color: ColorChoice?
  package var marker: MarkerChoice?
  package var mouse: Bool?
  package var projector: Bool?
  package var motion: Motion?
  package var pace: Pace?

  /// Nothing is set.
  package init() {}

  /// Where the file is, there or not; nil where there is no home.
  package static func file(environment: (String) -> String?) -> String? {
    SearchFolders.base("XDG_CONFIG_HOME", under: ".config", environment)
      .map { "\($0)/optviz/config.toml" }
  }

  /// Reads the settings at a path; a file that is not there sets nothing.
  package static func read(_ path: String) throws(Complaint) -> Reading<Settings> {
    guard let text = try TableText.contentsIfPresent(of: path) else { return Reading(Settings()) }
    return try parse(text: text, file: path)
  }

  /// Reads a settings file's text.
  package static func parse(text: String, file: String) throws(Complaint) -> Reading<Settings> {
    let top = try TableReader(text: text, file: file)
    var settings = Settings()
    for key in SettingKey.all { try key.read(&settings, top) }
    settings.themePlace = top["theme"]?.place
    return Reading(settings, warnings: top.unknown(besides: SettingKey.all.map(\.name)))
  }

  /// What is set, as the file says it: `theme = "paper"`; empty for nothing.
  package var words: String {
    SettingKey.all.compactMap { key in key.words(self).map { "\(key.name) = \($0)" } }
      .joined(separator: ", ")
  }
}
