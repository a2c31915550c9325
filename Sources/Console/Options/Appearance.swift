import Files
import Interface
import LessonReading
import Tables
import Terminal
import Theming

/// How everything looks on this terminal: what the user prefers and what the terminal can do.
package struct Appearance: Sendable {
  package let preferences: Preferences
  package let capabilities: Capabilities
  package let look: Look
  /// What is odd about the settings file and the theme that was asked for.
  package let warnings: [Complaint]

  /// Reads settings and themes, and looks at the terminal behind standard output.
  package init(_ options: LookOptions) throws(Failure) {
    let settings = try Self.settings()
    let preferences = Preferences(
      options, settings.value, file: Self.settingsFile ?? "",
      isTerminal: Capabilities.current(color: .auto, marker: .auto).facts.isTerminal,
      variable: environmentVariable)
    let library = ThemeLibrary(folders: Self.folders(options))
    let theme = try Self.theme(preferences.theme, from: library)
    self.preferences = preferences
    warnings = settings.warnings + theme.warnings
    capabilities = Capabilities.current(
      color: preferences.color.value, marker: preferences.marker.value)
    look = Look(
      themes: library.all().value, theme: theme.value, depth: capabilities.depth.value,
      markers: capabilities.markers.value, isUnicode: capabilities.facts.isUnicode,
      isForRoom: preferences.projector.value)
  }

  /// Where the settings are; nil where there is no home.
  package static var settingsFile: String? { Settings.file(environment: environmentVariable) }

  /// The settings; none where there is no file.
  static func settings() throws(Failure) -> Reading<Settings> {
    guard let file = settingsFile else { return Reading(Settings()) }
    do { return try Settings.read(file) } catch { throw Failure(error) }
  }

  /// The folders that themes are looked for in.
  package static func folders(_ options: LookOptions) -> [String] {
    folders(of: "themes", option: options.themesFolder)
  }

  /// The folders that the program's files of a kind are looked for in.
  static func folders(of kind: String, option: String? = nil) -> [String] {
    SearchFolders.all(
      of: kind, option: option,
      program: ProgramFile.path(
        startedAs: Arguments.all.first ?? "", environment: environmentVariable),
      environment: environmentVariable)
  }

  /// The lessons there are.
  package static var lessons: LessonLibrary { LessonLibrary(folders: folders(of: "lessons")) }

  /// The theme of a name; one that is not there is the fault of whoever named it.
  static func theme(
    _ choice: Preferences.Choice<String>, from library: ThemeLibrary
  ) throws(Failure) -> Reading<Theme> {
    do {
      // An option's name says no more than the message: it is left out, as everywhere.
      let isOption = if case .flag = choice.source { true } else { false }
      return try library.theme(
        named: choice.value, from: isOption ? "" : choice.source.description)
    } catch {
      // No such theme: the file is to blame that names it.
      guard error.problem.severity == .usage, case .settings = choice.source else {
        throw Failure(error)
      }
      throw Failure(error, .contents)
    }
  }
}

extension LookOptions {
  /// Refuses a theme that is not there, where nothing is drawn that would show it.
  package func check() throws(Failure) {
    guard let theme else { return }
    let library = ThemeLibrary(folders: Appearance.folders(self))
    _ = try Appearance.theme(.init(value: theme, source: .flag("--theme")), from: library)
  }
}
