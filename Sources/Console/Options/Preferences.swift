import Canvas
import Files
import Theming

/// How everything is to look, as far as the user says: flag before environment before settings file.
package struct Preferences: Hashable, Sendable {
  /// Who decided a value.
  package enum Source: Hashable, Sendable {
    case flag(String)
    case variable(String)
    /// The settings file at a path, and where in it if that is known.
    case settings(String, TextPlace? = nil)
    /// Nobody: it is found out, or the program's default.
    case nobody
  }

  /// A value and who decided it.
  package struct Choice<Value: Hashable & Sendable>: Hashable, Sendable {
    package var value: Value
    package var source: Source
  }

  package var theme: Choice<String>
  package var color: Choice<ColorChoice>
  package var marker: Choice<MarkerChoice>
  package var mouse: Choice<Bool>
  package var projector: Choice<Bool>
  package var motion: Choice<Motion>
  package var pace: Choice<Pace>

  /// - Parameters:
  ///   - file: where the settings are from.
  ///   - isTerminal: whether standard output is one. The settings file speaks of terminals: colours
  ///     in a file or pipe have to be asked for by `--color`.
  ///   - variable: the value of an environment variable; nil for an empty one.
  package init(
    _ options: LookOptions, _ settings: Settings, file: String, isTerminal: Bool,
    variable: (String) -> String?
  ) {
    let source = Source.settings(file)
    let place = Source.settings(file, settings.themePlace)
    theme = Self.first(
      (options.theme, .flag("--theme")), (variable("OPTVIZ_THEME"), .variable("OPTVIZ_THEME")),
      (settings.theme, place), otherwise: ThemeLibrary.defaultName)
    let isSettled = variable("NO_COLOR") != nil || !isTerminal
    color = Self.first(
      (options.color?.value, .flag("--color")), (isSettled ? nil : settings.color, source),
      otherwise: .auto)
    marker = Self.first(
      (options.marker?.value, .flag("--marker")), (settings.marker, source), otherwise: .auto)
    mouse = Self.first(
      (options.mouse, .flag("--mouse")), (settings.mouse, source), otherwise: true)
    projector = Self.first(
      (options.projector, .flag("--projector")), (settings.projector, source), otherwise: false)
    motion = Self.first(
      (options.motion?.value, .flag("--motion")), (settings.motion, source), otherwise: .full)
    pace = Self.first(
      (options.pace?.value, .flag("--pace")), (settings.pace, source), otherwise: .even)
  }

  private static func first<Value>(
    _ candidates: (Value?, Source)..., otherwise value: Value
  ) -> Choice<Value> {
    for (candidate, source) in candidates {
      if let candidate { return Choice(value: candidate, source: source) }
    }
    return Choice(value: value, source: .nobody)
  }
}

extension Preferences.Source: CustomStringConvertible {
  /// "--theme", "OPTVIZ_THEME", the settings file's path and place or "default".
  package var description: String {
    switch self {
    case .flag(let name), .variable(let name): name
    case .settings(let file, let place?): "\(file):\(place.line):\(place.column)"
    case .settings(let file, nil): file
    case .nobody: "default"
    }
  }
}
