import Canvas
import Theming

extension Sheet {
  /// The command line that gives a scene, by its words: without a frame, so that the mouse selects it and
  /// nothing else.
  static func commandLine(
    _ words: [String], _ copy: CopyOutcome, on screen: Size, _ look: Look
  ) -> Sheet {
    let width = max(10, screen.width - 1)
    let wrapped = words.wrapped(to: width)
    // All of it has to be seen.
    let lines = wrapped.count + 2 > screen.height ? words.filled(to: width) : wrapped
    return Sheet(
      on: screen, title: copy.words,
      lines: lines.map { [Span($0, look.palette.style(.foreground))] },
      foot: "any key closes", hasFrame: false)
  }
}

extension [String] {
  /// Words joined to lines of exactly `width` columns, parted anywhere.
  fileprivate func filled(to width: Int) -> [String] {
    var (lines, rest) = ([String](), joined(separator: " ")[...])
    while rest.count > width {
      lines.append(rest.prefix(width - 1) + "\\")
      rest = rest.dropFirst(width - 1)
    }
    return lines + [String(rest)]
  }

  /// Words joined to lines of at most `width` columns. A line that goes on ends in a backslash, which a
  /// shell takes out together with the line's end, so a word that is too long can be parted anywhere.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines = [""]
    for word in self {
      let isFirst = lines.last!.isEmpty
      if !isFirst, lines.last!.count + word.count + 3 > width {
        lines[lines.count - 1] += " \\"
        lines.append("  ")
      } else if !isFirst {
        lines[lines.count - 1] += " "
      }
      var rest = word[...]
      while rest.count > width - 2 - lines.last!.count {
        let room = Swift.max(1, width - 2 - lines.last!.count)
        lines[lines.count - 1] += rest.prefix(room) + "\\"
        rest = rest.dropFirst(room)
        lines.append("")
      }
      lines[lines.count - 1] += rest
    }
    return lines
  }
}
