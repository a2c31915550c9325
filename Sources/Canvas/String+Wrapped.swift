import Texts

extension String {
  /// The text in lines of at most `width` columns, parted at blanks; a word that is longer than a line
  /// is parted where the line ends.
  package func wrapped(to width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.columns + 1 + word.columns > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
      while line.columns > width {
        // One character at least, though it may be wider than the line.
        let part = Swift.max(1, line.prefix(columns: width).count)
        lines.append(String(line.prefix(part)))
        line = String(line.dropFirst(part))
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
