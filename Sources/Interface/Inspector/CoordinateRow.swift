import Canvas
import Notation

/// A row of a table: a name, and for both coordinates a number with a bar.
struct CoordinateRow {
  let look: Look
  /// How many columns there are.
  let room: Int

  static let nameWidth = 12
  private static let numberWidth = 11

  /// As wide as there is room for, up to eight columns and one that stays free.
  private var barWidth: Int { max(2, min(9, (room - Self.nameWidth) / 2 - Self.numberWidth)) }

  private var dim: Style { look.palette.style(.dim) }

  var head: [Span] {
    [
      Span("".padded(to: Self.nameWidth), dim),
      Span("x".padded(to: Self.numberWidth + barWidth), dim), Span("y", dim),
    ]
  }

  /// - Parameter largest: the magnitude whose bar is full.
  func spans(_ name: Span, _ value: Point, largest: Double, numbers: Style) -> [Span] {
    [
      Span(
        String(look.spelled(name.text).prefix(Self.nameWidth - 1)).padded(to: Self.nameWidth),
        name.style)
    ]
      + [value.x, value.y].flatMap { number in
        [
          Span(number.formatted(digits: 4).minus.padded(to: Self.numberWidth), numbers),
          Span(bar(largest > 0 ? abs(number) / largest : 0).padded(to: barWidth), dim),
        ]
      }
  }

  private func bar(_ part: Double) -> String {
    guard part.isFinite else { return "" }
    return String(
      repeating: look.isUnicode ? "▄" : "=", count: Int((part * Double(barWidth - 1)).rounded()))
  }
}
