import Notation

/// In what the work of a run can be counted.
public enum Cost: Hashable, Sendable, CaseIterable {
  /// Updates, whatever they do.
  case iterations
  /// Gradients of the whole objective: a minibatch counts as its share of the examples, and a Hessian
  /// as the two gradients that forward differences take for it in two dimensions.
  case gradients
  /// Systems of equations solved with a Hessian.
  case solves
}

extension Algorithm {
  /// What one update with all examples costs, as its lines ask for it.
  public func price(in cost: Cost) -> Double {
    switch cost {
    case .iterations: 1
    case .gradients: Double(count(of: .gradient) + 2 * count(of: .hessian))
    case .solves: Double(count(of: .inverse))
    }
  }

  private func count(of question: Tree.Question) -> Int {
    lines.count { $0.tree.asks(question) }
  }
}

extension Loss {
  /// For t = 0 … `last`: how often the first t updates have gone through all examples.
  public func passes(to last: Int) -> [Double] {
    guard let batch else { return (0...last).map(Double.init) }
    var used = 0
    return [0]
      + (0..<last).map { t in
        used += batch(t + 1).count
        return Double(used) / Double(exampleCount)
      }
  }
}
