import Canvas
import Notation
import Optimization
import Theming

/// The values of all letters for both coordinates, each with a bar, so that it can be seen which
/// coordinate is larger and by how much.
struct ValueTable {
  let inspection: Inspection
  let look: Look

  var lines: [[Span]] {
    guard let page = inspection.page else { return [] }
    let current = inspection.current.map { inspection.run.algorithm.lines[$0].place }
    var rows = [
      [Span("".padded(to: width), dim), Span("x".padded(to: 19), dim), Span("y", dim)]
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
          Span(number.formatted(digits: 4).minus.padded(to: 10), style),
          Span(bar(largest > 0 ? abs(number) / largest : 0).padded(to: 8) + " ", dim),
        ]
      }
  }

  /// A bar of at most eight columns.
  private func bar(_ part: Double) -> String {
    guard part.isFinite else { return "" }
    return String(repeating: look.isUnicode ? "▄" : "=", count: Int((part * 8).rounded()))
  }
}
