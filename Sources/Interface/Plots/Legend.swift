import Canvas
import Optimization
import Theming

/// What the signs in plots mean: the one list from which the help and the panels beside plots tell it.
struct Legend {
  struct Item {
    let sign: String
    let words: String
    /// What the sign is drawn with.
    let role: Role
  }

  let items: [Item]

  /// All signs that there are.
  static func all(_ look: Look) -> Legend {
    let head = look.isUnicode ? "●" : "o"
    let arrow = look.isUnicode ? "→" : ">"
    let way = look.isUnicode && look.markers != .ascii ? "╌╌" : "**"
    return Legend(
      items: [
        Item(mark: .start, "the start", .minimum, look),
        Item(sign: head, words: "where a run is now; its name has its sign", role: .title),
        Item(mark: .minimum, "the lowest known minimum", .minimum, look),
        Item(mark: .localMinimum, "a minimum that is higher", .minimum, look),
        Item(mark: .saddle, "a saddle", .dim, look),
        Item(sign: way, words: "the ways down from a saddle", role: .warning),
        Item(mark: .change, "hyperparameters changed here", .title, look),
        Item(mark: .stationary, "where Newton's local model is level", .key, look),
        Item(sign: arrow, words: "a run has left the view here", role: .title),
      ])
  }

  /// The signs of places that a loss has.
  static func places(of loss: Loss, _ look: Look) -> Legend {
    let lowest = loss.lowestMinima.count
    var items = [Item(mark: .start, "start", .minimum, look)]
    if lowest > 0 { items.append(Item(mark: .minimum, "lowest minimum", .minimum, look)) }
    if loss.minima.count > lowest {
      items.append(Item(mark: .localMinimum, "higher minimum", .minimum, look))
    }
    if !loss.saddles.isEmpty { items.append(Item(mark: .saddle, "saddle", .dim, look)) }
    return Legend(items: items)
  }

  /// In as few lines as a width allows.
  func lines(width: Int, _ palette: Palette) -> [[Span]] {
    var lines: [[Span]] = [[]]
    for item in items {
      let spans = [
        Span("\(item.sign) ", palette.style(item.role)), Span(item.words, palette.style(.dim)),
      ]
      let gap = Span("  ", palette.style(.dim))
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = spans
      } else if last.columns + 2 + spans.columns <= width {
        lines[lines.count - 1] += [gap] + spans
      } else {
        lines.append(spans)
      }
    }
    return lines
  }
}

extension Legend.Item {
  fileprivate init(mark: Mark, _ words: String, _ role: Role, _ look: Look) {
    self.init(sign: String(mark.glyph(look.markers).base), words: words, role: role)
  }
}

extension Painter {
  /// Writes a legend at the foot of an area, if that many rows and one more are left below its text.
  func withLegend(_ legend: Legend, below text: [[Span]], in size: Size) -> [[Span]] {
    let lines = legend.lines(width: size.width, palette)
    let gap = size.height - text.count - lines.count
    return gap < 1 ? text : text + Array(repeating: [], count: gap) + lines
  }
}
