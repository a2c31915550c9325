import Catalog
import Notation
public import Optimization
import Parsing

extension SceneOptions {
  /// The race that is asked for: the one way from options to a scene. What is not said is as in the
  /// standard scene, or the loss's own.
  ///
  /// - Parameter limits: the limits that hold where none are given.
  public func scene(limits: Limits) throws(Failure) -> Scene {
    let loss = try theLoss()
    return Scene(
      loss: loss, lambda: examples.lambda ?? 0, entries: try entries(on: loss), start: start,
      velocity: velocity ?? .zero,
      domain: domain,
      limits: Limits(
        iterations: steps ?? limits.iterations, tolerance: tolerance ?? limits.tolerance,
        target: target ?? limits.target))
  }

  private func theLoss() throws(Failure) -> Loss {
    if let loss = try examples.loss(loss, domain: domain, start: start) { return loss }
    if let shipped = loss.flatMap(ShippedData.named) {
      return shipped.loss(batches: try examples.batches(of: shipped.data.examples.count))
    }
    try examples.refuseBatches()
    guard let loss else { return Scene.standard.loss }
    if let found = Loss.named(loss) { return found }
    do {
      return try Loss(typed: loss, domain: domain, start: start, algorithms: Algorithm.all)
    } catch {
      if loss.isWord {
        let names = Names(kind: "loss", all: Loss.all.map(\.name))
        throw Failure(names.complaint(about: loss.canonicalName), .usage)
      }
      let report = error.report(on: loss).joined(separator: "\n")
      throw Failure("--loss: not a formula in x and y\n" + report, .contents)
    }
  }

  /// Those of the standard scene have the loss's own learning rates; those that are asked for keep
  /// to what the book suggests.
  private func entries(on loss: Loss) throws(Failure) -> [Entry] {
    if optimizers.isEmpty { return Scene(on: loss).entries }
    var entries: [Entry] = []
    for specification in optimizers {
      do {
        entries.append(try Entry(specification: specification, from: Algorithm.all, on: loss))
      } catch {
        throw Failure("--optimizer \(specification): \(error.message)", .usage)
      }
    }
    return entries
  }
}

extension String {
  /// Whether it looks like the name of a loss rather than like a formula.
  fileprivate var isWord: Bool {
    prefix(3).count == 3 && prefix(3).allSatisfy(\.isLetter)
      && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
