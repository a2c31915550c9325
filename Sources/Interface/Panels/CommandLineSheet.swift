import Canvas
import Optimization
import Theming

/// The command line that gives exactly this scene.
struct CommandLineSheet {
  let model: Model

  var sheet: Sheet {
    let palette = model.look.palette
    let width = max(10, model.size.width - 6)
    let lines = model.scene.commandLine.wrapped(to: width).map {
      [Span($0, palette.style(.foreground))]
    }
    return Sheet(title: "This scene", lines: lines, foot: "any key closes, q quits")
  }
}

extension [String] {
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
