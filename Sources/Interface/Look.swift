import Canvas
import Notation
import Theming

/// How everything looks: themes and what the terminal can show.
package struct Look: Sendable {
  /// The themes to choose from, the current one among them.
  package var themes: [Theme] { choice.value }
  private let choice: Deferred<[Theme]>
  package private(set) var palette: Palette
  /// What dots are drawn with.
  package var markers: MarkerSet
  /// Whether the terminal shows more than ASCII.
  package let isUnicode: Bool
  /// How the loss is drawn.
  package var contours = ContourStyle.both
  /// Whether it is to be seen from the back of a room: thick, large, in few colours.
  package var isForRoom: Bool

  /// Ways to draw the loss: bands of colour, lines between them, or both.
  package enum ContourStyle: String, Hashable, Sendable, CaseIterable {
    case filled, lines, both
  }

  /// - Parameter themes: the themes to choose from, read when somebody does.
  package init(
    themes: @autoclosure @escaping @Sendable () -> [Theme], theme: Theme, depth: ColorDepth,
    markers: MarkerSet, isUnicode: Bool = true,
    isForRoom: Bool = false
  ) {
    self.isForRoom = isForRoom
    choice = Deferred(themes)
    self.markers = markers
    self.isUnicode = isUnicode
    palette = Palette(theme, depth: depth)
  }

  /// Goes to the theme so many places further on in the list.
  mutating func turn(by step: Int) {
    let index = themes.firstIndex { $0.name == palette.theme.name } ?? 0
    let count = themes.count
    guard count > 0 else { return }
    wear(themes[((index + step) % count + count) % count])
  }

  mutating func wear(_ theme: Theme) { palette = Palette(theme, depth: palette.depth) }

  var lines: LineSet { isUnicode ? .rounded : .ascii }

  /// Whether marks are drawn as pictures: for a room, where the terminal has blocks.
  var hasLargeMarks: Bool { isForRoom && isUnicode && markers != .ascii }

  /// A run's mark: of ASCII alone where dots are characters.
  func mark(trace: Int) -> Glyph { palette.mark(trace: trace, ascii: markers == .ascii) }

  var ellipsis: Character { isUnicode ? "…" : "~" }

  /// A text with its letters and signs spelled in ASCII where the terminal shows nothing else.
  func spelled(_ text: String) -> String { isUnicode ? text : text.spelledInASCII }
}
