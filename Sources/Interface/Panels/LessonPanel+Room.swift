import Canvas
import Theming

extension LessonPanel {
  /// For a room: the right choice and how many had said so, in large letters below the words.
  func drawLargeOutcome(on grid: inout Grid) {
    guard model.look.hasLargeMarks, lastScroll == 0, let right = outcome?.right else { return }
    let (all, some) = (lecture.votes.reduce(0, +), lecture.votes[right])
    let number = "\(right + 1)"
    let texts = all > 0 ? ["\(number): \(some) of \(all)", number] : [number]
    let rest = inside.inset(top: lines.count + 1)
    let letters = texts.compactMap(PixelFont.text).first { $0.width <= rest.width }
    guard let letters, rest.height >= PixelFont.cells else { return }
    let style = palette.style(.key)
    grid.draw(
      letters, column: rest.column, row: rest.row, color: style.foreground,
      attributes: style.attributes, in: rest)
  }
}
