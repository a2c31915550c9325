import Canvas
import Testing
import Theming

struct FewColorsTests {
  static let themes = ThemeLibrary().all().value
  static let names = themes.map(\.name)

  func theme(_ name: String) throws -> Theme {
    try #require(Self.themes.first { $0.name == name })
  }

  @Test(arguments: names) func sixteenUsesTheUsersColours(name: String) throws {
    let palette = Palette(try theme(name), depth: .sixteen)
    var styles = Role.allCases.map(palette.style) + palette.bands(9).flatMap { [$0.line, $0.text] }
    styles += (0..<9).map { palette.path(trace: $0) }
    for color in styles.flatMap({ [$0.foreground, $0.background] }) {
      guard case .palette(let index) = color else { continue }
      #expect(index < 16)
    }
    #expect(Set(palette.bands(9).map(\.fill)) == [palette.color(.background)])
    for run in 0..<6 { #expect(palette.path(trace: run).foreground != palette.color(.background)) }
  }

  @Test func noneUsesAttributesAlone() throws {
    let palette = Palette(try theme("okabe-ito-dark"), depth: .none)
    var styles = Role.allCases.map(palette.style) + palette.bands(3).flatMap { [$0.line, $0.text] }
    styles += [palette.path(trace: 0), palette.path(trace: 1, age: 1)]
    for style in styles { #expect(style.foreground == .terminal && style.background == .terminal) }
    #expect(palette.path(trace: 3).attributes == .bold)
    #expect(palette.path(trace: 3, age: 1).attributes == [])
    #expect(palette.bands(3)[1].line.attributes == .dim)
    #expect(palette.style(.error) != palette.style(.warning))
  }

  @Test func terminalsOwnColourStaysSo() throws {
    var theme = try theme("ember")
    theme.inks[.background] = .terminal
    for depth in ColorDepth.allCases {
      #expect(Palette(theme, depth: depth).style(.title).background == .terminal)
    }
  }

  @Test func marks() throws {
    var theme = try theme("okabe-ito-dark")
    theme.markers = ["◆", "A"]
    let palette = Palette(theme, depth: .direct)
    #expect((0..<3).map { palette.mark(trace: $0, ascii: false).base } == ["◆", "A", "◆"])
    let plain = (0..<9).map { palette.mark(trace: $0, ascii: true).base }
    #expect(plain[0] == "o" && plain[1] == "A" && plain[2] == "#")
    #expect(plain.filter(\.isASCII) == plain)
    theme.markers = ["●"]
    let fallback = (0..<9).map { Palette(theme, depth: .none).mark(trace: $0, ascii: true) }
    #expect(Set(fallback).count == 9)
  }
}
