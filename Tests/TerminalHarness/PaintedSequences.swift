extension PaintedScreen {
  mutating func takeEscape(_ scalars: inout Substring.UnicodeScalarView) {
    guard let kind = scalars.popFirst() else { return }
    switch kind {
    case "[": takeControl(&scalars)
    case "(", ")": _ = scalars.popFirst()
    case "]":
      while let scalar = scalars.popFirst(), scalar != "\u{7}", scalar != "\\" {}
    case "M": if row == scrolled.lowerBound { scroll(by: -1) } else { row = max(0, row - 1) }
    case "=", ">", "7", "8": break
    default: unknown.append("ESC \(kind)")
    }
  }

  private mutating func takeControl(_ scalars: inout Substring.UnicodeScalarView) {
    var body = ""
    while let scalar = scalars.popFirst() {
      if (0x40...0x7E).contains(scalar.value) {
        return apply(scalar, body)
      }
      body.unicodeScalars.append(scalar)
    }
  }

  private mutating func apply(_ final: Unicode.Scalar, _ body: String) {
    // Modes and the title's stack change nothing that is shown; ncurses clears after 1049.
    if body.hasPrefix("?") || body.hasPrefix(">") || final == "t" { return }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    if final == "m" { return paint.apply(numbers) }
    if move(final, numbers) || erase(final, numbers.first ?? 0) { return }
    unknown.append("CSI \(body)\(final)")
  }

  private mutating func move(_ final: Unicode.Scalar, _ numbers: [Int]) -> Bool {
    let first = max(1, numbers.first ?? 1)
    let second = numbers.count > 1 ? max(1, numbers[1]) : 1
    let place = min(column, columns - 1)
    switch final {
    case "H": (row, column) = (first - 1, second - 1)
    case "G": column = first - 1
    case "d": row = first - 1
    case "A": (row, column) = (row - first, place)
    case "B": (row, column) = (row + first, place)
    case "C": column = place + first
    case "D": column = place - first
    case "r":
      let last = numbers.count > 1 ? numbers[1] : rows
      scrolled = min(first - 1, rows - 1)...min(max(first, last) - 1, rows - 1)
      (row, column) = (0, 0)
    case "S": scroll(by: first)
    case "T": scroll(by: -first)
    default: return false
    }
    row = min(max(0, row), rows - 1)
    column = min(max(0, column), columns - 1)
    return true
  }

  private mutating func erase(_ final: Unicode.Scalar, _ number: Int) -> Bool {
    let line = row * columns
    let place = line + min(column, columns - 1)
    switch (final, number) {
    case ("J", 0): erase(place..<cells.count)
    case ("J", 1): erase(0..<place + 1)
    case ("J", _): erase(0..<cells.count)
    case ("K", 0): erase(place..<line + columns)
    case ("K", 1): erase(line..<place + 1)
    case ("K", _): erase(line..<line + columns)
    case ("X", _): erase(place..<min(place + max(1, number), line + columns))
    case ("b", _): repeatLast(max(1, number))
    case ("P", _): shift(-max(1, number))
    case ("@", _): shift(max(1, number))
    case ("L", _), ("M", _): moveLines(final == "L" ? -max(1, number) : max(1, number))
    case ("l", _), ("h", _): break
    default: return false
    }
    return true
  }

  private mutating func repeatLast(_ count: Int) {
    guard column > 0 else { return }
    let cell = cells[row * columns + column - 1]
    for _ in 0..<count where column < columns {
      cells[row * columns + column] = PaintedCell(text: cell.text, paint: paint)
      column += 1
    }
  }

  /// Moves the rest of the line to the right, or to the left.
  private mutating func shift(_ count: Int) {
    let old = cells
    let place = min(column, columns - 1)
    for target in place..<columns {
      let source = target - count
      let isOld = (place..<columns).contains(source)
      cells[row * columns + target] =
        isOld ? old[row * columns + source] : PaintedCell(text: " ", paint: blank)
    }
  }

  private mutating func moveLines(_ count: Int) {
    let region = scrolled
    guard region.contains(row) else { return }
    scrolled = row...region.upperBound
    scroll(by: count)
    scrolled = region
  }
}

extension Paint {
  mutating func apply(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Paint()
      case 1: isBold = true
      case 2: isDim = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: (isBold, isDim) = (false, false)
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 39: foreground = .terminal
      case 49: background = .terminal
      case 30...37: foreground = .palette(number - 30)
      case 40...47: background = .palette(number - 40)
      case 90...97: foreground = .palette(number - 82)
      case 100...107: background = .palette(number - 92)
      case 38: foreground = Self.color(&rest)
      case 48: background = Self.color(&rest)
      default: break
      }
    }
  }

  private static func color(_ rest: inout ArraySlice<Int>) -> PaintedColor {
    if rest.popFirst() == 5 { return .palette(rest.popFirst() ?? 0) }
    return .rgb(rest.popFirst() ?? 0, rest.popFirst() ?? 0, rest.popFirst() ?? 0)
  }
}
