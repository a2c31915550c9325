import Canvas

extension Rectangle {
  mutating func cutTop(_ height: Int) -> Rectangle {
    defer { self = inset(top: height) }
    return Rectangle(column: column, row: row, width: width, height: height)
  }

  mutating func cutBottom(_ height: Int) -> Rectangle {
    defer { self = inset(bottom: height) }
    return inset(top: self.height - height)
  }

  /// Takes the lower part of a column of curves for text, if it is high enough for both.
  mutating func cutText() -> Rectangle? {
    guard height >= 24 else { return nil }
    return cutBottom(max(14, height / 2))
  }

  /// Takes what the inspector's text needs, beside the plot or below it.
  mutating func cutInspector() -> Rectangle {
    width >= 76 ? cutRight(max(46, width / 2 - 6)) : cutBottom(height * 3 / 5)
  }

  /// Takes what is left below so many rows, if it is enough.
  mutating func cutRest(below rows: Int, atLeast least: Int = 10) -> Rectangle? {
    height - rows >= least ? cutBottom(height - rows) : nil
  }

  /// Takes what a lesson's words need, beside the rest or below it.
  mutating func cutLesson() -> Rectangle {
    width >= 60 ? cutRight(Self.lessonWidth(of: size)) : cutBottom(max(4, height / 2 - 1))
  }

  static func lessonWidth(of size: Size) -> Int { min(max(28, size.width * 2 / 5), 48) }

  mutating func cutRight(_ width: Int) -> Rectangle {
    defer { self = inset(right: width) }
    return inset(left: self.width - width)
  }

  /// One of equal parts, by column and row.
  func part(_ x: Int, of columns: Int, _ y: Int, of rows: Int) -> Rectangle {
    let (left, right) = (width * x / columns, width * (x + 1) / columns)
    let (top, bottom) = (height * y / rows, height * (y + 1) / rows)
    return Rectangle(
      column: column + left, row: row + top, width: right - left, height: bottom - top)
  }
}
