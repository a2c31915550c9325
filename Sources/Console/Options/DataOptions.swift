import ArgumentParser
import EmpiricalRisk
import Scenes

/// The options that make a loss from examples, decide which of them each update uses, and regularize.
package struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Examples in place of a loss: a file of comma-separated values, of which --model says what "
        + "is fitted to them.",
      valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  package var data: String?

  @Option(
    help: ArgumentHelp(
      "linear: columns x,y, mean squared error of w x + b; logistic: columns x1,x2,y, mean log loss "
        + "of weights w1, w2."))
  package var model: Named<Regression>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What the file calls the columns that the model needs: x=temperature,y=load.",
      valueName: "column=name,…"),
    transform: { try ColumnNames($0) })
  package var columns: ColumnNames?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Let each update use so many examples, drawn without replacement within an epoch.",
      valueName: "m"),
    transform: { try Int(option: $0, in: SceneDescription.batch) })
  package var batch: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What decides the order of the examples. (default: 0)", valueName: "n"),
    transform: { try UInt64(option: $0) })
  package var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Let each update use the examples that a line of this file lists by number, from 0 on.",
      valueName: "file"),
    completion: .file())
  package var batches: String?

  @Option(
    name: .customLong("l2"), parsing: .unconditional,
    help: ArgumentHelp(
      "Add the regularization term λ/2 ‖θ‖² to the loss. (default: 0)", valueName: "lambda"),
    transform: { try Double(notNegative: $0) })
  package var lambda: Double?

  package init() {}

  package func validate() throws { try model?.check("model") }
}
