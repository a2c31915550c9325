// What may stand before J: `J(x, y) =`, `J(θ) =` or `f(x,y) =`.
extension Parser {
  /// How many words the heading takes; 0 where none stands here.
  func headingLength() throws(FormulaError) -> Int {
    guard case .name(let name) = token, !Vocabulary.isReserved(name), vocabulary[name] == nil else {
      return 0
    }
    var ahead = self
    ahead.advance()
    guard ahead.token == .open, let (length, mistake) = ahead.readArguments() else { return 0 }
    let isHeading = ahead.token == .equals
    guard isHeading || name.isHeading && ahead.isNearlyEquals else { return 0 }
    if let mistake { throw mistake }
    guard isHeading else { throw ahead.foreignEquals ?? ahead.error("'=' and the formula") }
    return length + 2
  }

  /// Reads names in parentheses; returns how many words that are, and what is wrong with them. nil where
  /// something else stands there.
  private mutating func readArguments() -> (length: Int, mistake: FormulaError?)? {
    var (names, length) = ([String](), 1)
    var mistake: FormulaError?
    repeat {
      if token == .semicolon { mistake = mistake ?? error("','") }
      advance()
      guard case .name(let name) = token, let ascii = Vocabulary.ascii(name) else { return nil }
      if !["x", "y", "theta"].contains(ascii) {
        mistake = mistake ?? error("a coordinate (the coordinates are x and y)")
      } else if names.contains(ascii) {
        mistake = mistake ?? error("another coordinate")
      }
      names.append(ascii)
      advance()
      length += 2
    } while token == .comma || token == .semicolon
    guard token == .close else { return nil }
    advance()
    return (length, mistake)
  }

  /// Whether something stands here that people take for an equals sign, or leave it out.
  private var isNearlyEquals: Bool {
    [.relation("=="), .end, .semicolon].contains(token) || foreignEquals != nil
  }
}

extension String {
  /// Whether J itself is often called so.
  var isHeading: Bool { ["J", "f", "F", "L", "z"].contains(self) }
}
