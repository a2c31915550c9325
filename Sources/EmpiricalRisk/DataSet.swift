/// Examples and the model that is fitted to them.
public struct DataSet: Hashable, Sendable {
  public let regression: Regression
  /// At least one.
  public let examples: [Example]

  public init(_ regression: Regression, _ examples: [Example]) {
    precondition(!examples.isEmpty, "the mean over no example is not defined")
    self.regression = regression
    self.examples = examples
  }

  /// At most so many of the examples, spread evenly.
  func thinned(to count: Int) -> DataSet {
    let stride = (examples.count + count - 1) / count
    let kept = Swift.stride(from: 0, to: examples.count, by: stride).map { examples[$0] }
    return DataSet(regression, kept)
  }
}
