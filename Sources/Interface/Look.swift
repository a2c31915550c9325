import Canvas
public import Theming

/// How everything looks: themes and what the terminal can show.
public struct Look: Sendable {
  /// The themes to choose from, the current one among them.
  public let themes: [Theme]
  public private(set) var palette: Palette
  public var markers: MarkerSet
  public var contours = ContourStyle.both

  /// How the loss is drawn.
  public enum ContourStyle: String, Hashable, Sendable, CaseIterable {
    case filled, lines, both
  }

  public init(themes: [Theme], theme: Theme, depth: ColorDepth, markers: MarkerSet) {
    self.themes = themes
    self.markers = markers
    palette = Palette(theme, depth: depth)
  }

  /// Goes to the theme so many places further on in the list.
  mutating func turn(by step: Int) {
    let index = themes.firstIndex { $0.name == palette.theme.name } ?? 0
    let count = themes.count
    guard count > 0 else { return }
    palette = Palette(themes[((index + step) % count + count) % count], depth: palette.depth)
  }

  var lines: LineSet { markers == .ascii ? .ascii : .rounded }

  /// A sign, or its replacement where only ASCII can be shown.
  func sign(_ sign: String, ascii: String) -> String { markers == .ascii ? ascii : sign }
}
