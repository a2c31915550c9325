import Canvas
import Notation
import Optimization
import Theming

/// The values of all letters for both coordinates, each with a bar, so that it can be seen which
/// coordinate is larger and by how much.
struct ValueTable {
  let inspection: Inspection
  let look: Look
  /// How many columns there are.
  let room: Int

  var lines: [[Span]] {
    guard let page = inspection.page else { return [] }
    let current = inspection.current.map { inspection.run.algorithm.lines[$0].place }
    var rows = [
      [Span("".padded(to: width), dim), Span("x".padded(to: 11 + barWidth), dim), Span("y", dim)]
    ]
    rows += inspection.letters.map { letter, index in
      row(letter, page.values[index], isCurrent: current == .value(index))
    }
    if let rate = inspection.effectiveRate { rows.append(row(Self.rate, rate)) }
    return rows
  }

  private static let rate = "ε in effect"
  private var width: Int { Self.rate.count + 1 }
  private var dim: Style { look.palette.style(.dim) }

  private func row(_ letter: String, _ value: Point, isCurrent: Bool = false) -> [Span] {
    let largest = max(abs(value.x), abs(value.y))
    let style = look.palette.style(isCurrent ? .key : .foreground)
    return [Span(letter.padded(to: width), isCurrent ? style : look.palette.style(.title))]
      + [value.x, value.y].flatMap { number in
        [
          Span(number.formatted(digits: 4).minus.padded(to: 11), style),
          Span(bar(largest > 0 ? abs(number) / largest : 0).padded(to: barWidth), dim),
        ]
      }
  }

  /// As wide as there is room for, up to eight columns and one that stays free.
  private var barWidth: Int { max(2, min(9, (room - width - 22) / 2)) }

  /// A bar for a part of the larger coordinate.
  private func bar(_ part: Double) -> String {
    guard part.isFinite else { return "" }
    return String(
      repeating: look.isUnicode ? "▄" : "=", count: Int((part * Double(barWidth - 1)).rounded()))
  }
}
