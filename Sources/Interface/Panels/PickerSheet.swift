import Canvas
import Parsing
import Theming

/// The search: what is typed, and what matches.
struct PickerSheet {
  let model: Model
  let picker: Picker

  private var palette: Palette { model.look.palette }

  var sheet: Sheet {
    let items = model.items(matching: picker.text)
    let width = max(20, min(model.size.width - 8, 90))
    let lines = shown(of: items.count).map { place in
      line(items[place], isChosen: place == picker.selection, width: width)
    }
    return Sheet(
      title: "Find a loss, optimizer, lesson, theme or command; or type a formula in x and y",
      lines: [input(width)] + (items.isEmpty ? formula(width) : lines),
      foot: model.look.words("Enter takes it, ↑ ↓ choose, Esc closes"))
  }

  /// The item in a line of the sheet, by its place in the list.
  func item(at line: Int) -> Int? {
    let shown = shown(of: model.items(matching: picker.text).count)
    let place = shown.lowerBound + line - 1
    return shown.contains(place) ? place : nil
  }

  /// The places of the items that there is room for, the chosen one among them.
  private func shown(of count: Int) -> Range<Int> {
    let room = max(3, min(model.size.height - 6, 16))
    let first = max(0, min(picker.selection - room / 2, count - room))
    return first..<min(count, first + room)
  }

  private func input(_ width: Int) -> [Span] {
    var cursor = palette.style(.foreground)
    cursor.attributes.insert(.reverse)
    let tail = String(picker.text.visible.suffix(width - 4))
    return [
      Span("/ ", palette.style(.key)), Span(tail, palette.style(.title)), Span(" ", cursor),
      Span(String(repeating: " ", count: max(0, width - tail.count - 3)), palette.style(.dim)),
    ]
  }

  private func line(_ item: Picker.Item, isChosen: Bool, width: Int) -> [Span] {
    var style = palette.style(isChosen ? .title : .foreground)
    if isChosen { style.attributes.insert(.reverse) }
    return [
      Span(isChosen ? "> " : "  ", palette.style(.key)),
      Span(model.look.words(item.name).visible, style),
      Span("  \(model.look.words(item.kind))", palette.style(.key)),
      Span(item.words.isEmpty ? "" : "  " + item.words.visible, palette.style(.dim)),
    ]
  }

  /// Nothing has such a name: Enter says what is wrong with the text as a formula.
  private func formula(_ width: Int) -> [[Span]] {
    guard let complaint = picker.complaint else {
      return [[Span("no such name; a formula is x² + 10y² or a=3; x² + a y²", palette.style(.dim))]]
    }
    return complaint.report(on: picker.text, width: width).map {
      [Span($0.visible, palette.style(.error))]
    }
  }
}
