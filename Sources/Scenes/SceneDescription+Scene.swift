import Catalog
import EmpiricalRisk
public import Optimization
import Parsing

extension SceneDescription {
  /// The race that is described: the one way from options and files to a scene. What is not said is
  /// as in the standard scene, or the loss's own.
  ///
  /// - Parameter limits: the limits that hold where none are given.
  public func scene(limits: Limits) throws(SceneProblem) -> Scene {
    let loss = try theLoss()
    return Scene(
      loss: loss, lambda: l2 ?? 0, entries: try entries(on: loss), start: start,
      velocity: velocity ?? .zero, domain: domain,
      limits: Limits(
        iterations: steps ?? limits.iterations,
        tolerance: tolerance.map(\.limit) ?? limits.tolerance, target: target ?? limits.target))
  }

  private func theLoss() throws(SceneProblem) -> Loss {
    if let loss = try dataLoss() { return loss }
    if let shipped = loss.flatMap(ShippedData.named) {
      return shipped.loss(batches: try chosenBatches(of: shipped.data.examples.count))
    }
    try refuseBatches()
    guard let loss else { return Scene.standard.loss }
    if let found = Loss.named(loss) { return found }
    do {
      return try Loss(typed: loss, domain: domain, start: start, algorithms: unrated)
    } catch {
      throw loss.isWord ? .unknownLoss(loss) : .notAFormula(loss, error)
    }
  }

  /// The algorithms that take their learning rate from the loss: to search for others' would take time.
  private var unrated: [Algorithm] {
    optimizers?.compactMap { Entry.algorithm(withoutRateIn: $0, from: Algorithm.all) }
      ?? Scene.standard.entries.map(\.algorithm)
  }

  /// Those of the standard scene have the loss's own learning rates; those that are asked for keep
  /// to what the book suggests.
  private func entries(on loss: Loss) throws(SceneProblem) -> [Entry] {
    guard let optimizers else { return Scene(on: loss).entries }
    var entries: [Entry] = []
    for (index, specification) in optimizers.enumerated() {
      do {
        entries.append(try Entry(specification: specification, from: Algorithm.all, on: loss))
      } catch {
        throw .optimizer(index, specification: specification, message: error.message)
      }
    }
    return entries
  }
}

extension SceneDescription.Tolerance {
  /// As a race has it.
  fileprivate var limit: Double? {
    switch self {
    case .never: nil
    case .gradient(let length): length
    }
  }
}

extension String {
  /// Whether it looks like the name of a loss rather than like a formula.
  fileprivate var isWord: Bool {
    prefix(3).count == 3 && prefix(3).allSatisfy(\.isLetter)
      && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
