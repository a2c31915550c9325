import Catalog
import EmpiricalRisk
import Notation
import Optimization

extension DataOptions {
  /// The loss of the file of examples; nil where none is named.
  ///
  /// - Parameter loss: the loss that is named beside it, which cannot be.
  func loss(_ loss: String?, domain: Domain?, start: Point?) throws(Failure) -> Loss? {
    guard let data else {
      guard model == nil else {
        throw usage("--model says what is fitted to --data, which is missing")
      }
      return nil
    }
    guard loss == nil else { throw usage("--loss and --data cannot both be the loss") }
    guard let model else {
      let names = Regression.allCases.map { "--model \($0.rawValue)" }.joined(separator: " or ")
      throw usage("--data needs \(names)")
    }
    let set = try examples(data, model)
    return Loss(
      set, name: data.fileName, summary: "\(model.rawValue) regression on \(data.fileName)",
      options: [.init("--data", data), .init("--model", model.rawValue)],
      batches: try batches(of: set.examples.count), domain: domain, start: start,
      algorithms: Algorithm.all)
  }

  private func examples(_ file: String, _ model: Regression) throws(Failure) -> DataSet {
    do { return try DataSet(contentsOf: file, model) } catch { throw Failure(error) }
  }

  /// Which of so many examples each update uses; nil: all of them.
  func batches(of count: Int) throws(Failure) -> Batches? {
    if let batches {
      guard batch == nil else { throw usage("--batch and --batches cannot both say what to use") }
      guard seed == nil else { throw usage("--seed decides nothing beside --batches") }
      do { return try Batches(contentsOf: batches, of: count) } catch { throw Failure(error) }
    }
    guard let batch else {
      guard seed == nil else { throw usage("--seed goes with --batch, which is missing") }
      return nil
    }
    guard batch <= count else {
      throw usage("--batch \(batch) is more than the \(count) examples there are")
    }
    return Batches(.drawn(size: batch, seed: seed ?? 0), of: count)
  }

  /// Refuses options that say which examples to use where there are none.
  func refuseBatches() throws(Failure) {
    let given = [("--batch", batch != nil), ("--batches", batches != nil), ("--seed", seed != nil)]
    guard let name = given.first(where: \.1)?.0 else { return }
    let names = ShippedData.all.map(\.name).joined(separator: ", ")
    throw usage("\(name) needs examples: --data, or one of --loss \(names)")
  }

  private func usage(_ message: String) -> Failure { Failure(message, .usage) }
}

extension Failure {
  init(_ complaint: DataComplaint) {
    self.init(complaint.description, complaint.problem.isUnreadable ? .unreadable : .contents)
  }
}

extension String {
  /// What comes after the last slash of a path.
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
