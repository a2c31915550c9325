import Canvas
import Optimization
import Theming

/// A run's name and where it is, in letters that are read from the back of a room.
struct RoomTitle {
  let text: RunText
  let model: Model

  private var palette: Palette { model.look.palette }
  private var color: Color { palette.path(run: text.index).foreground }
  private var attributes: Style.Attributes { palette.path(run: text.index).attributes }

  private var mark: Pixels {
    LargeMark.of(run: text.index, mark: palette.mark(run: text.index, ascii: false))
  }

  private var name: Pixels? { PixelFont.text(model.scene.entries[text.index].title) }

  private var number: String {
    guard let run = text.run else { return "" }
    return "J \(run.losses[model.iteration(of: run)].formatted(digits: 2).minus)"
  }

  /// The name in plain letters.
  private var plainName: [Span] { Array(text.name.dropFirst(2)) }

  /// Where the name begins.
  private var start: Int { mark.width + 2 }

  /// Whether the name fits into an area in large letters.
  private func isLarge(in area: Rectangle) -> Bool {
    name.map { start + $0.width + 1 <= area.width } ?? false
  }

  /// What the mark and the name leave of an area.
  func rest(of area: Rectangle) -> Rectangle {
    area.inset(left: start + 2 + (isLarge(in: area) ? name?.width ?? 0 : plainName.columns))
  }

  /// Whether J in large letters fits into an area.
  func hasRoomForNumbers(in area: Rectangle) -> Bool {
    PixelFont.text(number).map { $0.width + 1 <= area.width } ?? false
  }

  /// The mark and the name; the name in plain bold letters where there is no room for large ones.
  func drawName(on grid: inout Grid, in area: Rectangle) {
    draw(mark, on: &grid, column: area.column, in: area)
    if let name, isLarge(in: area) {
      draw(name, on: &grid, column: area.column + start, in: area)
    } else {
      grid.write(
        plainName, column: area.column + start, row: area.row + 1, limit: area.width - start,
        ellipsis: model.look.ellipsis)
    }
  }

  /// J at the right edge, if there is room.
  func drawNumbers(on grid: inout Grid, in area: Rectangle) {
    guard let letters = PixelFont.text(number), letters.width + 1 <= area.width else { return }
    let style = palette.style(.title)
    grid.draw(
      letters, column: area.column + area.width - letters.width - 1, row: area.row,
      color: style.foreground, attributes: style.attributes, in: area)
  }

  /// J on a patch of its own in the lower right corner of a plot.
  func drawNumbers(on grid: inout Grid, overCornerOf plot: Rectangle) {
    guard let letters = PixelFont.text(number), letters.width + 12 <= plot.width,
      plot.height >= 4 * PixelFont.cells
    else { return }
    let patch = plot.inset(
      left: plot.width - letters.width - 2, top: plot.height - PixelFont.cells)
    grid.fill(patch, with: Cell(.blank, palette.style(.foreground)))
    drawNumbers(on: &grid, in: patch)
  }

  private func draw(_ pixels: Pixels, on grid: inout Grid, column: Int, in area: Rectangle) {
    grid.draw(
      pixels, column: column, row: area.row, color: color, attributes: attributes, in: area)
  }
}
