/// One row of a data set: two features and what is to be predicted from them.
public struct Example: Hashable, Sendable {
  public var first: Double
  public var second: Double
  public var target: Double

  public init(_ first: Double, _ second: Double, target: Double) {
    self.first = first
    self.second = second
    self.target = target
  }
}
