import Canvas
import Tables
import Terminal
import Theming

/// What the program has found of the terminal, settings and themes, and why it draws as it does.
///
/// What is wrong with files is part of what is told, and ends nothing.
package struct Diagnosis {
  private let options: LookOptions
  private let capabilities: Capabilities
  private let preferences: Preferences
  private let settings: Result<Reading<Settings>, Failure>
  private let library: ThemeLibrary

  package init(_ options: LookOptions) {
    self.options = options
    settings = Result { () throws(Failure) in try Appearance.settings() }
    let isTerminal = Capabilities.current(color: .auto, marker: .auto).facts.isTerminal
    preferences = Preferences(
      options, (try? settings.get().value) ?? Settings(), file: Appearance.settingsFile ?? "",
      isTerminal: isTerminal, variable: environmentVariable)
    capabilities = Capabilities.current(
      color: preferences.color.value, marker: preferences.marker.value)
    library = ThemeLibrary(folders: Appearance.folders(options))
  }

  package var text: String {
    var report = Report()
    report.section("optviz \(version)")
    report.add("program", buildWords)
    describeTerminal(&report)
    describeShow(&report)
    describeSettings(&report)
    describeThemes(&report)
    return report.text
  }

  private func describeTerminal(_ report: inout Report) {
    report.section("Terminal")
    let facts = capabilities.facts
    let size = Size.ofTerminal.map { "\($0.width)x\($0.height)" }
    report.add(
      "standard output", facts.isTerminal ? "a terminal" : "not a terminal")
    report.add("size", size ?? "unknown; pictures are 100x30")
    report.add("TERM", environmentVariable("TERM") ?? "unset")
    report.add("entry", capabilities.entry.reason)
    report.add(
      "full screen",
      capabilities.isInteractive ? "yes" : "no: optviz prints a still picture and ends")
    report.add(
      "colours", capabilities.depth.value.words + ": " + why(preferences.color, capabilities.depth))
    report.add(
      "markers",
      capabilities.markers.value.rawValue + ": " + why(preferences.marker, capabilities.markers))
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in
      environmentVariable(name).map { "\(name)=\($0)" }
    }
    report.add("locale", locale.isEmpty ? "no variable is set" : locale.joined(separator: ", "))
    report.add("characters", facts.isUnicode ? "UTF-8" : "ASCII: the locale has no UTF-8")
    report.add("mouse", (preferences.mouse.value ? "on" : "off") + ": \(preferences.mouse.source)")
  }

  private func describeShow(_ report: inout Report) {
    report.section("Show")
    let (projector, motion, pace) = (preferences.projector, preferences.motion, preferences.pace)
    report.add("projector", (projector.value ? "on" : "off") + ": \(projector.source)")
    report.add("motion", "\(motion.value.rawValue): \(motion.source)")
    report.add("pace", "\(pace.value.rawValue): \(pace.source)")
  }

  private func describeSettings(_ report: inout Report) {
    report.section("Settings")
    report.add("file", Appearance.settingsFile ?? "none: neither XDG_CONFIG_HOME nor HOME is set")
    switch settings {
    case .failure(let failure): report.add("error", failure.message)
    case .success(let reading):
      let values = reading.value.words
      report.add("sets", values.isEmpty ? "nothing, or is not there" : values)
      for warning in reading.warnings { report.add("warning", warning.description) }
    }
  }

  private func describeThemes(_ report: inout Report) {
    report.section("Themes")
    report.add("theme", "\(preferences.theme.value): \(preferences.theme.source)")
    do {
      _ = try Appearance.theme(preferences.theme, from: library)
    } catch {
      report.add("error", error.message)
    }
    for (index, folder) in Appearance.folders(options).enumerated() {
      report.add(index == 0 ? "folders" : "", folder)
    }
    let themes = library.all()
    report.add("there are", themes.value.map(\.name).joined(separator: ", "))
    for warning in themes.warnings { report.add("warning", warning.description) }
  }

  /// Why something is as it is; a settings file speaks for itself.
  private func why<Wish, Value>(
    _ choice: Preferences.Choice<Wish>, _ decision: Decision<Value>
  ) -> String {
    if case .settings = choice.source { return choice.source.description }
    return decision.reason
  }
}

extension ColorDepth {
  fileprivate var words: String {
    switch self {
    case .none: "none"
    case .sixteen: "16"
    case .indexed: "256"
    case .direct: "24-bit"
    }
  }
}
