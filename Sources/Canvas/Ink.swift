/// What dots are drawn with.
package struct Ink: Hashable, Sendable {
  package var color: Color
  package var attributes: Style.Attributes
  /// Where dots meet in one cell the higher rank stays and the lower goes; of equals the later one
  /// gives the colour.
  package var rank: UInt8
  /// The ASCII character to draw with where there are no dots; nil for `- | / \` as the line runs.
  package var mark: Unicode.Scalar?

  package init(
    _ color: Color, rank: UInt8 = 0, mark: Unicode.Scalar? = nil,
    attributes: Style.Attributes = []
  ) {
    self.color = color
    self.rank = rank
    self.mark = mark
    self.attributes = attributes
  }
}
