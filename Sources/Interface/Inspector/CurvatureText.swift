import Canvas
import Notation
import Optimization
import Theming

/// The eigenvalues of what a method inverts, and what they mean for its update.
struct CurvatureText {
  let inspection: Inspection
  let look: Look
  /// How many columns there are.
  let width: Int

  /// None before a Hessian is there, and in methods without one.
  var lines: [[Span]] {
    guard let hessian = inspection.hessian else { return [] }
    var matrices = [hessian]
    if let inverted = inspection.inverted, inverted.name != hessian.name {
      matrices.append(inverted)
    }
    let rows = matrices.map { curvature in
      [
        Span(look.spelled("eigenvalues of \(curvature.name)  "), look.palette.style(.dim)),
        Span(eigenvalues(curvature.matrix), look.palette.style(.foreground)),
      ]
    }
    let words = inspection.model.map { meaning($0.kind) } ?? ""
    return rows
      + words.wrapped(to: width).map { [Span($0, look.palette.style(.key))] }
  }

  /// The larger one first.
  private func eigenvalues(_ matrix: Symmetric<Point>) -> String {
    let (low, high) = matrix.eigenvalues
    return "\(high.formatted(digits: 3).minus) and \(low.formatted(digits: 3).minus)"
  }

  private func meaning(_ kind: StationaryPoint) -> String {
    switch kind {
    case .minimum: "both positive: the local model is a bowl, and the update leads to its minimum"
    case .maximum: "both negative: the local model is a dome, and the update leads to its maximum"
    case .saddle: "of both signs: the local model is a saddle, and the update leads to it"
    case .flat: "one of them is 0: the local model has no single stationary point"
    }
  }
}
