import LessonFiles
import LessonReading
import Optimization
import Scenes
import Tables
import Themes
import Theming

/// The kinds of TOML files.
package enum TableKind: CaseIterable, Sendable {
  case theme, settings, scene, lesson

  /// Files that are right.
  var texts: [[UInt8]] {
    switch self {
    case .theme: Themes.all.map(\.text)
    case .settings: [Array(Self.preferences.utf8)]
    case .scene: Self.scenes.map { Array($0.utf8) }
    case .lesson: LessonFiles.all.map(\.text)
    }
  }

  /// Reads a text as the program would; `f` is the file's name in messages.
  package func read(_ text: String) throws(Complaints) -> [Complaint] {
    if self == .lesson { return try LessonFile.parse(text: text, file: "f", name: "f").warnings }
    do {
      switch self {
      case .theme: return try Theme.parse(text: text, file: "f").warnings
      case .settings: return try Settings.parse(text: text, file: "f").warnings
      default: return try SceneFile.parse(text: text, file: "f").warnings
      }
    } catch {
      throw Complaints(error)
    }
  }

  private static let preferences = """
    # The settings.
    theme = "paper"
    color = 256
    marker = "braille"
    mouse = true
    projector = false
    motion = 'full'
    pace = "iterations"

    """

  private static let scenes = [
    """
    format = 1
    loss = "x^2 + 10*y^2"
    optimizers = [
      "adam:epsilon=0.1,label=a", # one
      'newton',
    ]
    start = [-1.2, 1]
    velocity = [0x1, 1e-3]
    domain = [-2, 2, -1_0.5, +3]
    tolerance = "never"
    target = -inf
    l2 = 0.1
    steps = 500

    """,
    """
    format = 1
    loss = \"\"\"
      u = x^2;  \\
      θ² + y\"\"\"
    "data" = "points.csv"
    model = "linear"
    batch = 4
    seed = "18446744073709551615"
    batches = 'order'
    when = 1979-05-27 07:32:00.5Z
    a.b.'c d' = { e = [{ f = 1 }, {}], g.h = 2 }

    """,
  ]
}
