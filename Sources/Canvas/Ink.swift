/// What dots are drawn with.
public struct Ink: Hashable, Sendable {
  public var color: Color
  public var attributes: Style.Attributes
  /// Where dots meet in one cell the higher rank stays and the lower goes; of equals the later one
  /// gives the colour.
  public var rank: UInt8
  /// The ASCII character to draw with where there are no dots; nil for `- | / \` as the line runs.
  public var mark: Unicode.Scalar?

  public init(
    _ color: Color, rank: UInt8 = 0, mark: Unicode.Scalar? = nil,
    attributes: Style.Attributes = []
  ) {
    self.color = color
    self.rank = rank
    self.mark = mark
    self.attributes = attributes
  }
}
