import Canvas
import Parsing
import Texts
import Theming

/// The search: what is typed, and what matches.
struct PickerSheet {
  let picker: Picker
  /// What matches.
  let items: [PickerItem]
  let screen: Size
  let look: Look

  private var palette: Palette { look.palette }
  private var width: Int { max(20, min(screen.width - 8, 90)) }

  var sheet: Sheet {
    let shown = shown
    let lines = shown.map { line(items[$0], isChosen: $0 == picker.selection) }
    let targets = shown.map { ($0 - shown.lowerBound + 1, Target.item($0)) }
    return Sheet(
      on: screen,
      title: "Find a loss, optimizer, lesson, theme or command; or type a formula in x and y",
      lines: [input] + (items.isEmpty ? formula : lines),
      foot: look.spelled("Enter takes it, ↑ ↓ choose, Esc closes"),
      targets: Dictionary(uniqueKeysWithValues: targets))
  }

  /// The indices of the items that there is room for, the chosen one among them.
  private var shown: Range<Int> {
    let room = max(3, min(screen.height - 6, 16))
    let first = max(0, min(picker.selection - room / 2, items.count - room))
    return first..<min(items.count, first + room)
  }

  private var input: [Span] {
    var cursor = palette.style(.foreground)
    cursor.attributes.insert(.reverse)
    let tail = String(picker.text.visible.suffix(width - 4))
    return [
      Span("/ ", palette.style(.key)), Span(tail, palette.style(.title)), Span(" ", cursor),
      Span(String(repeating: " ", count: max(0, width - tail.columns - 3)), palette.style(.dim)),
    ]
  }

  private func line(_ item: PickerItem, isChosen: Bool) -> [Span] {
    var style = palette.style(isChosen ? .title : .foreground)
    if isChosen { style.attributes.insert(.reverse) }
    return [
      Span(isChosen ? "> " : "  ", palette.style(.key)),
      Span(look.spelled(item.name).visible, style),
      Span("  \(look.spelled(item.kind))", palette.style(.key)),
      Span(item.words.isEmpty ? "" : "  " + item.words.visible, palette.style(.dim)),
    ]
  }

  /// Nothing has such a name: Enter says what is wrong with the text as a formula.
  private var formula: [[Span]] {
    guard let complaint = picker.complaint else {
      return [[Span("no such name; a formula is x² + 10y² or a=3; x² + a y²", palette.style(.dim))]]
    }
    return complaint.report(on: picker.text, width: width).map {
      [Span($0.visible, palette.style(.error))]
    }
  }
}
