import Catalog
import EmpiricalRisk
import Naming
import Optimization
import Parsing
import Texts

/// Why a description gives no scene.
package enum SceneProblem: Error, Hashable, Sendable {
  case modelWithoutData
  case columnsWithoutData
  /// A column that the model does not have.
  case notItsColumn(ColumnProblem)
  case lossAndData
  case dataWithoutModel
  case batchAndBatches
  case seedBesideBatches
  case seedWithoutBatch
  case batchTooLarge(Int, count: Int)
  /// A key that needs examples where there are none.
  case noExamples(SceneKey)
  case unknownLoss(String)
  case notAFormula(String, FormulaError)
  case tooManyRuns(Int)
  /// The optimizer of an index.
  case optimizer(Int, specification: String, message: String)
  /// A file of examples or batches.
  case file(SceneKey, DataComplaint)

  /// The keys that are to blame.
  package var keys: [SceneKey] {
    switch self {
    case .modelWithoutData: [.model]
    case .columnsWithoutData, .notItsColumn: [.columns]
    case .lossAndData: [.loss, .data]
    case .dataWithoutModel: [.data]
    case .batchAndBatches: [.batch, .batches]
    case .seedBesideBatches: [.seed, .batches]
    case .seedWithoutBatch: [.seed]
    case .batchTooLarge: [.batch]
    case .noExamples(let key), .file(let key, _): [key]
    case .unknownLoss, .notAFormula: [.loss]
    case .optimizer, .tooManyRuns: [.optimizers]
    }
  }

  /// What is wrong; what would be right.
  ///
  /// - Parameters:
  ///   - name: how a key is spelled: `--batch`, or `batch`.
  ///   - setting: the same with a value: `--model linear`, or `model = "linear"`.
  package func sentence(
    name: (SceneKey) -> String, setting: (SceneKey, String) -> String
  ) -> String {
    switch self {
    case .modelWithoutData:
      "\(name(.model)) says what is fitted to \(name(.data)), which is missing"
    case .columnsWithoutData:
      "\(name(.columns)) says what the columns of \(name(.data)) are called, which is missing"
    case .notItsColumn(let problem): "\(name(.columns)): \(problem)"
    case .lossAndData: "\(name(.loss)) and \(name(.data)) cannot both be the loss"
    case .dataWithoutModel:
      "\(name(.data)) needs "
        + Regression.allCases.map { setting(.model, $0.rawValue) }.joined(separator: " or ")
    case .batchAndBatches:
      "\(name(.batch)) and \(name(.batches)) cannot both say what to use"
    case .seedBesideBatches: "\(name(.seed)) decides nothing beside \(name(.batches))"
    case .seedWithoutBatch: "\(name(.seed)) goes with \(name(.batch)), which is missing"
    case .batchTooLarge(let batch, let count):
      "\(setting(.batch, "\(batch)")) is more than the \(count) examples there are"
    case .noExamples(let key):
      "\(name(key)) needs examples: \(name(.data)), or one of \(name(.loss)) "
        + ShippedData.all.map(\.name).joined(separator: ", ")
    case .unknownLoss(let loss):
      Names(kind: "loss", all: Loss.all.map(\.name)).complaint(about: loss.canonicalName)
    case .notAFormula: "\(name(.loss)): not a formula in x and y"
    case .tooManyRuns(let count):
      "\(name(.optimizers)) is given \(count) times; a race has at most "
        + "\(SceneDescription.runs.upperBound) runs"
    case .optimizer(_, let specification, let message):
      "\(setting(.optimizers, specification.excerpt(60))): \(message)"
    case .file(_, let complaint): "\(complaint)"
    }
  }

  /// Lines to show below the sentence: the formula and where it goes wrong.
  package var lines: [String] {
    if case .notAFormula(let text, let error) = self { error.report(on: text) } else { [] }
  }
}
