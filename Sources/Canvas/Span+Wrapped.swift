import Texts

extension Array where Element == Span {
  /// The pieces in lines of at most `width` columns, parted at blanks; each line but the first begins with
  /// `indent` columns. A word that is longer than a line is parted where the line ends.
  package func wrapped(to width: Int, indent: Int = 0) -> [[Span]] {
    guard columns > width, width > indent else { return [self] }
    var lines: [[Span]] = [[]]
    func begin(_ style: Style) {
      lines[lines.count - 1].dropBlanksAtEnd()
      lines.append([Span(String(repeating: " ", count: indent), style)])
    }
    for var word in words {
      if lines[lines.count - 1].columns + word.text.trimmedEnd.columns > width {
        begin(word.style)
        word.text = String(word.text.drop { $0 == " " })
      }
      while lines[lines.count - 1].columns + word.text.trimmedEnd.columns > width {
        let room = width - lines[lines.count - 1].columns
        let part = Swift.max(1, word.text.prefix(columns: room).count)
        lines[lines.count - 1].append(Span(String(word.text.prefix(part)), word.style))
        begin(word.style)
        word.text = String(word.text.dropFirst(part))
      }
      lines[lines.count - 1].append(word)
    }
    lines[lines.count - 1].dropBlanksAtEnd()
    return lines
  }

  private mutating func dropBlanksAtEnd() {
    guard let last else { return }
    self[count - 1].text = String(last.text.trimmedEnd)
  }

  /// Each word with the blanks behind it, in its style; pieces without a blank between them are parted as
  /// well.
  private var words: [Span] {
    flatMap { span -> [Span] in
      var words: [Span] = []
      for character in span.text {
        let isNext = character != " " && words.last?.text.last == " "
        if words.isEmpty || isNext { words.append(Span("", span.style)) }
        words[words.count - 1].text.append(character)
      }
      return words
    }
  }
}

extension String {
  /// Without the blanks at its end.
  fileprivate var trimmedEnd: Substring {
    self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
