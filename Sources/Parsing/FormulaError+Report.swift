extension FormulaError {
  /// The error as people see it, in lines of at most `width` columns: the formula, or as much of it
  /// around the error as fits; a caret under the first wrong character; what was expected.
  ///
  ///     x + z
  ///         ^
  ///     expected x, y, pi, e or a function, found 'z'
  public func report(on formula: String, width: Int = 80) -> [String] {
    let (line, caret) = window(on: formula, width: max(width, 8))
    let indent = String(repeating: " ", count: caret)
    return [line, indent + "^"] + message.wrapped(to: max(width, 8))
  }

  /// A part of the formula, and where in it the error is.
  private func window(on formula: String, width: Int) -> (line: String, caret: Int) {
    let characters = formula.head(bytes: FormulaLimits.bytes + 256)
    let before = characters.prefix(column).suffix(width).map(\.visible)
    let after = characters.dropFirst(column).prefix(width).map(\.visible)
    let (line, caret) = ((before + after).joined(), before.joined().count)
    let isWhole = column <= width && characters.dropFirst(column).count == after.count
    if isWhole, max(line.count, caret + 1) <= width { return (line, caret) }
    let left = before.fitting(width / 2, fromEnd: true)
    let right = after.fitting(width - left.joined().count - 2, fromEnd: false)
    let isCutBefore = left.count < column
    let isCutAfter = characters.dropFirst(column + right.count).first != nil
    let window = (isCutBefore ? "…" : "") + (left + right).joined() + (isCutAfter ? "…" : "")
    return (window, left.joined().count + (isCutBefore ? 1 : 0))
  }
}

extension [String] {
  /// As many of them, from one end, as take no more than `width` columns.
  fileprivate func fitting(_ width: Int, fromEnd: Bool) -> [String] {
    var left = width
    let isFitting = { (cell: String) -> Bool in
      left -= cell.count
      return left >= 0
    }
    if fromEnd { return reversed().prefix(while: isFitting).reversed() }
    return Array(prefix(while: isFitting))
  }
}

extension String {
  /// In lines that break at blanks.
  fileprivate func wrapped(to width: Int) -> [String] {
    split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}
