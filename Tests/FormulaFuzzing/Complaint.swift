import Checking
import Notation
import Parsing

/// What the reading of a text did that it must not do; nil if all is well. Whether the text is a
/// formula does not matter.
package func complaint(about text: String) -> String? {
  do throws(FormulaError) {
    return complaint(about: try Tree(parsing: text))
  } catch {
    return complaint(about: error, in: text)
  }
}

private func complaint(about error: FormulaError, in text: String) -> String? {
  guard 0...text.count ~= error.column else { return "column \(error.column) of \(text.count)" }
  guard !error.message.isEmpty else { return "an error without words" }
  let lines = error.report(on: text, width: 60)
  guard lines.count >= 3, lines[1].last == "^" else { return "a report without a caret" }
  if let long = lines.first(where: { $0.count > 60 }) { return "a long line: \(long)" }
  let isShown = lines.joined().unicodeScalars.allSatisfy {
    $0.properties.generalCategory != .control
  }
  return isShown ? nil : "control characters in the report"
}

private func complaint(about tree: Tree) -> String? {
  guard !tree.places.contains(where: { ![.value(0), .value(1)].contains($0) }) else {
    return "letters other than x and y"
  }
  let expression = tree.expression
  guard expression.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return "not ASCII" }
  return complaint(about: expression, insteadOf: tree)
    ?? complaint(about: tree.typeset, insteadOf: tree)
}

/// What the program writes it reads.
private func complaint(about written: String, insteadOf tree: Tree) -> String? {
  do throws(FormulaError) {
    return complaint(about: try Tree(parsing: written), insteadOf: tree).map { "\(written): \($0)" }
  } catch {
    // Parentheses for signs, and numbers written out, may make it longer or deeper than allowed.
    return error.message.contains("at most") ? nil : "\(written): \(error.message)"
  }
}

/// The tree that the written form gives has to compute the same.
private func complaint(about tree: Tree, insteadOf original: Tree) -> String? {
  guard tree.expression == original.expression else {
    return "written differently again: \(tree.expression)"
  }
  let (a, b) = (Program(tree), Program(original))
  for (x, y) in [(0.5, 2.0), (-1.25, 0.75), (0, 3), (3, -2)] {
    let (p, q) = (a.jet(x: x, y: y), b.jet(x: x, y: y))
    let isSame = [
      (p.value, q.value), (p.x, q.x), (p.y, q.y), (p.xx, q.xx), (p.xy, q.xy), (p.yy, q.yy),
    ].allSatisfy(sameBits)
    guard isSame else { return "other values at \(x), \(y)" }
  }
  return nil
}
