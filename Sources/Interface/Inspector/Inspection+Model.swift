import Notation
import Optimization

/// The curvature that an iteration has asked for, as far as its lines have been executed.
extension Inspection {
  /// A matrix of the iteration: what the lines call it, and its value.
  struct Curvature {
    let name: String
    let matrix: Symmetric<Point>
  }

  /// J's Hessian; nil in methods that do not ask for it, and before they do.
  var hessian: Curvature? {
    guard let line = line(asking: .hessian), let place = matrix(setIn: line) else { return nil }
    return Curvature(
      name: run.algorithm.lines[line].target, matrix: steps[line].after.matrices[place])
  }

  /// What the method takes for the Hessian: the matrix that it inverts. nil before it does.
  var inverted: Curvature? {
    guard let line = line(asking: .inverse), let place = matrix(setIn: line),
      case .oracle(_, let argument) = run.algorithm.lines[line].tree
    else { return nil }
    let name = argument.typeset
    // A letter has its value; the value of a formula is what has that inverse.
    if case .letter(_, .matrix(let index)) = argument {
      return Curvature(name: name, matrix: steps[line].before.matrices[index])
    }
    return Curvature(name: name, matrix: steps[line].after.matrices[place].inverse)
  }

  /// The local model whose stationary point the update goes to; nil before it is known.
  var model: QuadraticModel? {
    guard let inverted, let line = line(asking: .gradient),
      case .value(let index) = run.algorithm.lines[line].place
    else { return nil }
    return QuadraticModel(
      center: steps[0].before.values[0], gradient: steps[line].after.values[index],
      hessian: inverted.matrix)
  }

  /// The executed line that asks for nothing else.
  private func line(asking question: Tree.Question) -> Int? {
    run.algorithm.lines.prefix(done).firstIndex {
      if case .oracle(question, _) = $0.tree { true } else { false }
    }
  }

  private func matrix(setIn line: Int) -> Int? {
    if case .matrix(let index) = run.algorithm.lines[line].place { index } else { nil }
  }
}
