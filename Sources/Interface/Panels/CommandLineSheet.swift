import Canvas
import Optimization
import Theming

/// The command line that gives exactly this scene.
struct CommandLineSheet {
  let model: Model

  func draw(on grid: inout Grid) {
    let palette = model.look.palette
    let width = max(10, grid.size.width - 6)
    let lines = model.scene.commandLine.wrapped(to: width).map {
      [Span($0, palette.style(.foreground))]
    }
    Sheet(title: "This scene", lines: lines, foot: "any key closes").draw(on: &grid, model.look)
  }
}

extension [String] {
  /// Words joined to lines of at most `width` columns; a line that goes on ends in a backslash.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines = [""]
    for word in self {
      if !lines.last!.isEmpty, lines.last!.count + word.count + 3 > width {
        lines[lines.count - 1] += " \\"
        lines.append("  " + word)
      } else {
        lines[lines.count - 1] += (lines.last!.isEmpty ? "" : " ") + word
      }
    }
    return lines
  }
}
