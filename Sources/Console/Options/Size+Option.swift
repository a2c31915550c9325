import Canvas
import Texts

extension Size {
  /// Reads `120x40`: columns and rows, each from 1 to 1000.
  package init(option text: String) throws(InputError) {
    let sides = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]),
      (1...1000).contains(width), (1...1000).contains(height)
    else { throw InputError("it has to be WxH, columns and rows, each from 1 to 1000") }
    self.init(width: width, height: height)
  }

  /// The size of a still picture where none is asked for: the terminal's, less a line for the prompt
  /// that comes after it.
  package static var still: Size {
    guard let size = ofTerminal else { return Size(width: 100, height: 30) }
    return Size(width: size.width, height: max(1, size.height - 1))
  }
}
