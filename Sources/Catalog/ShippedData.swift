import DataSets
public import EmpiricalRisk
import Notation
public import Optimization
import Texts

/// A data set that comes with the program; it is read when it is first asked for.
public struct ShippedData: Sendable {
  public let name: String
  /// What it is and shows, one line.
  public let summary: String
  private let regression: Regression
  private let contents: Deferred<DataSet>
  private let domain: Domain
  private let start: Point
  /// nil where J has none.
  private let minimum: Point?

  /// View and minimum are those that are found for a data set that is not known.
  private init(
    _ name: String, _ regression: Regression, summary: String, domain: Domain, start: Point,
    minimum: Point?
  ) {
    self.name = name
    self.summary = summary
    self.regression = regression
    (self.domain, self.start, self.minimum) = (domain, start, minimum)
    contents = Deferred {
      guard let file = DataSets.all.first(where: { $0.name == name }),
        let data = try? DataSet(file.text, file: "\(name).csv", regression)
      else { preconditionFailure("datasets/\(name).csv is not as it was shipped") }
      return data
    }
  }

  public var data: DataSet { contents.value }

  public static let all: [ShippedData] = [
    ShippedData(
      "outlier", .linear,
      summary: "a line through 30 points, one far off: squared errors give it the say of many",
      domain: Domain(x: -0.6...2.5, y: -2.3...0.8), start: Point(-0.3, 0.4),
      minimum: Point(0.942374212113612, -0.7495220911208854)),
    ShippedData(
      "overlapping", .logistic,
      summary: "two classes that overlap: a round bowl, and far from it slopes without curvature",
      domain: Domain(x: -2...6.4, y: -6...2.6), start: Point(5.1, -4.55),
      minimum: Point(2.127163959977186, -1.7232441119505013)),
    ShippedData(
      "separable", .logistic,
      summary: "two classes that a line separates: J falls for ever, and only λ gives it a minimum",
      domain: Domain(reach: 6.5), start: Point(1.1, 0.4),
      minimum: nil),
    ShippedData(
      "rare-feature", .logistic,
      summary: "x2 is 0 in nine examples of ten: AdaGrad keeps the rate of its weight large",
      domain: Domain(x: -5.5...8, y: -5.5...8), start: Point(-3, -4),
      minimum: Point(1.2422248056824128, 1.4335099467349717)),
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
      name, regression, summary: summary, recipe: .text(name), batches: batches,
      domain: domain, start: start,
      minima: minimum.map { [$0] } ?? []
    ) { [contents] in contents.value }
  }
}
