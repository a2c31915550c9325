import Catalog
import EmpiricalRisk
import Optimization

extension SceneDescription {
  /// The loss of the file of examples; nil where none is named.
  func dataLoss() throws(SceneProblem) -> Loss? {
    guard let data else {
      if model != nil { throw .modelWithoutData }
      if columns != nil { throw .columnsWithoutData }
      return nil
    }
    guard loss == nil else { throw .lossAndData }
    guard let model else { throw .dataWithoutModel }
    let set = try examples(data, model)
    return Loss(
      set, name: data.fileName, summary: "\(model.rawValue) regression on \(data.fileName)",
      recipe: .examples(file: data, model: model.rawValue, columns: columns?.text),
      batches: try chosenBatches(of: set.examples.count), domain: domain, start: start,
      algorithms: Algorithm.all)
  }

  private func examples(_ file: String, _ model: Regression) throws(SceneProblem) -> DataSet {
    do { try columns?.check(for: model) } catch { throw .notItsColumn(error) }
    do {
      return try DataSet(contentsOf: file, model, names: columns ?? .own)
    } catch {
      throw .file(.data, error)
    }
  }

  /// Which of so many examples each update uses; nil: all of them.
  func chosenBatches(of count: Int) throws(SceneProblem) -> Batches? {
    if let batches {
      guard batch == nil else { throw .batchAndBatches }
      guard seed == nil else { throw .seedBesideBatches }
      do {
        return try Batches(contentsOf: batches, of: count)
      } catch {
        throw .file(.batches, error)
      }
    }
    guard let batch else {
      if seed != nil { throw .seedWithoutBatch }
      return nil
    }
    guard batch <= count else { throw .batchTooLarge(batch, count: count) }
    return Batches(.drawn(size: batch, seed: seed ?? 0), of: count)
  }

  /// Refuses what says which examples to use where there are none.
  func refuseBatches() throws(SceneProblem) {
    if batch != nil { throw .noExamples(.batch) }
    if batches != nil { throw .noExamples(.batches) }
    if seed != nil { throw .noExamples(.seed) }
  }
}

extension String {
  /// What comes after the last slash of a path.
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
