import Catalog
import EmpiricalRisk
import Optimization
import Parsing
import Texts

extension SceneDescription {
  /// The race that is described: the one way from options and files to a scene. What is not said is
  /// as in the standard scene, or the loss's own.
  ///
  /// - Parameter limits: the limits that hold where none are given.
  package func scene(limits: Limits) throws(SceneProblem) -> Scene {
    let count = optimizers?.count ?? SceneDescription.runs.lowerBound
    guard SceneDescription.runs.contains(count) else { throw .tooManyRuns(count) }
    let loss = try theLoss()
    return Scene(
      loss: loss, lambda: l2 ?? 0, entries: try entries(on: loss), start: start,
      velocity: velocity ?? .zero, domain: domain,
      limits: Limits(
        iterations: iterations ?? limits.iterations,
        tolerance: tolerance.map(\.length) ?? limits.tolerance, target: target ?? limits.target))
  }

  private func theLoss() throws(SceneProblem) -> Loss {
    if let loss = try dataLoss() { return loss }
    // Longer than any name: what people may mean by it is not looked for.
    let isLong = (loss?.utf8.count ?? 0) > 100
    if !isLong, let shipped = loss.flatMap(ShippedData.named) {
      return shipped.loss(batches: try chosenBatches(of: shipped.data.examples.count))
    }
    try refuseBatches()
    guard let loss else { return Scene.standard.loss }
    if !isLong, let found = Loss.named(loss) { return found }
    do {
      return try Loss(typed: loss, domain: domain, start: start, algorithms: unrated)
    } catch {
      throw !isLong && loss.isWord && error.correction == nil
        ? .unknownLoss(loss) : .notAFormula(loss, error)
    }
  }

  /// The algorithms that take their learning rate from the loss: to search for others' would take time.
  private var unrated: [Algorithm] {
    optimizers?.compactMap { text in
      let specification = try? Specification(text, from: Algorithm.all)
      return specification.flatMap { $0.leavesRate ? $0.algorithm : nil }
    } ?? Scene.standard.entries.map(\.algorithm)
  }

  /// Those that are asked for, or those of the standard scene. Whoever gets no label is called so that
  /// all can be told apart.
  private func entries(on loss: Loss) throws(SceneProblem) -> [Entry] {
    guard let optimizers else { return Scene(on: loss).entries }
    let specifications = try self.specifications(optimizers)
    var labels = specifications.compactMap(\.label)
    return specifications.map { specification in
      let label = Entry.label(of: specification.algorithm, besides: labels)
      if specification.label == nil { labels.append(label) }
      return specification.entry(on: loss, label: label)
    }
  }

  private func specifications(_ texts: [String]) throws(SceneProblem) -> [Specification] {
    var all: [Specification] = []
    for (index, text) in texts.enumerated() {
      do throws(InputError) {
        let one = try Specification(text, from: Algorithm.all)
        if let label = one.label, all.contains(where: { $0.label == label }) {
          throw InputError(
            "another run is called '\(label)', too; each wants its own label")
        }
        all.append(one)
      } catch {
        throw .optimizer(index, specification: text, message: error.description)
      }
    }
    if let last = all.indices.last, !all.contains(where: \.isOn) {
      throw .optimizer(
        last, specification: texts[last], message: "all runs are off; at least one has to be on")
    }
    return all
  }
}

extension String {
  /// Whether it looks like the name of a loss rather than like a formula.
  fileprivate var isWord: Bool {
    prefix(3).count == 3 && prefix(3).allSatisfy(\.isLetter)
      && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
