import DataSets
public import EmpiricalRisk
import Notation
public import Optimization

/// A data set that comes with the program.
public struct ShippedData: Sendable {
  public let name: String
  /// What it is and shows, one line.
  public let summary: String
  public let data: DataSet
  /// Where a race starts; nil where it is to be found.
  private let start: Point?

  init(_ name: String, _ regression: Regression, summary: String, start: Point? = nil) {
    guard let file = DataSets.all.first(where: { $0.name == name }),
      let data = try? DataSet(file.text, file: "\(name).csv", regression)
    else { preconditionFailure("datasets/\(name).csv is not as it was shipped") }
    self.name = name
    self.summary = summary
    self.data = data
    self.start = start
  }

  public static let all: [ShippedData] = [
    ShippedData(
      "outlier", .linear,
      summary: "a line through 30 points, one far off: squared errors give it the say of many",
      start: Point(-0.3, 0.4)),
    ShippedData(
      "overlapping", .logistic,
      summary: "two classes that overlap: a round bowl, and far from it slopes without curvature"),
    ShippedData(
      "separable", .logistic,
      summary: "two classes that a line separates: J falls for ever, and only λ gives it a minimum"),
    ShippedData(
      "rare-feature", .logistic,
      summary: "x2 is 0 in nine examples of ten: AdaGrad keeps the rate of its weight large",
      start: Point(-3, -4)),
  ]

  /// The data set of a name; `_` and `-` are the same.
  public static func named(_ name: String) -> ShippedData? {
    all.first { $0.name == name.canonicalName }
  }

  /// Its empirical risk.
  public func loss(batches: Batches? = nil) -> Loss {
    var loss = unratedLoss(batches: batches)
    loss.rates = Rates.all[name, default: [:]]
    return loss
  }

  /// The same without learning rates.
  package func unratedLoss(batches: Batches? = nil) -> Loss {
    Loss(
      data, name: name, summary: summary, options: [Loss.Option("--loss", name)], batches: batches,
      start: start)
  }
}
