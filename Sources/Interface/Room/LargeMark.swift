import Canvas

/// The runs' marks, and those of the plot, as pictures that are seen from the back of a room.
enum LargeMark {
  static let start = Pixels([".###.", "#...#", "#...#", "#...#", ".###."])
  static let minimum = Pixels(["#...#", ".#.#.", "..#..", ".#.#.", "#...#"])

  /// The picture of a run's mark; for a mark that has none, the run's number.
  static func of(run: Int, mark: Glyph) -> Pixels {
    shapes[mark.base] ?? PixelFont.text("\(run + 1)") ?? start
  }

  private static let shapes: [Unicode.Scalar: Pixels] = [
    "●": Pixels([".###.", "#####", "#####", "#####", ".###."]),
    "■": Pixels(["#####", "#####", "#####", "#####", "#####"]),
    "▲": Pixels(["...#...", "..###..", "..###..", ".#####.", "#######"]),
    "▼": Pixels(["#######", ".#####.", "..###..", "..###..", "...#..."]),
    "◆": Pixels(["...#...", "..###..", ".#####.", "..###..", "...#..."]),
    "◀": Pixels(["....##", "..####", "######", "..####", "....##"]),
    "★": Pixels(["...#...", "#######", ".#####.", ".##.##.", "#.....#"]),
    "✚": Pixels(["..##..", "..##..", "######", "..##..", "..##.."]),
    "✱": Pixels(["#.#.#", ".###.", "#####", ".###.", "#.#.#"]),
  ]
}
