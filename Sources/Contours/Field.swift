/// Values of a function on a regular grid of sample points.
///
/// The module speaks in grid coordinates alone: sample (column, row) lies at that very point, and
/// what the grid means in the world is the caller's to know.
public struct Field: Hashable, Sendable {
  /// Samples in a row; never negative.
  public let width: Int
  /// Rows of samples; never negative.
  public let height: Int
  /// Row by row, `width * height` of them. Infinities and NaN are allowed.
  public let values: [Double]

  /// Takes samples that lie row by row.
  public init(width: Int, height: Int, values: [Double]) {
    precondition(width >= 0 && height >= 0 && values.count == width * height)
    self.width = width
    self.height = height
    self.values = values
  }

  /// Samples a function of grid coordinates.
  public init(width: Int, height: Int, sample: (_ column: Int, _ row: Int) -> Double) {
    var values: [Double] = []
    values.reserveCapacity(max(0, width * height))
    for row in 0..<max(0, height) {
      for column in 0..<max(0, width) { values.append(sample(column, row)) }
    }
    self.init(width: max(0, width), height: max(0, height), values: values)
  }

  public subscript(column: Int, row: Int) -> Double { values[row * width + column] }
}
