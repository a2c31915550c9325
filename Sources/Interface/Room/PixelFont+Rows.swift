import Canvas

extension PixelFont {
  /// How many rows of cells its letters take, with a little room.
  static let cells = 3
}
