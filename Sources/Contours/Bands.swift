/// Which band between two levels each sample lies in.
public struct Bands: Hashable, Sendable {
  /// The band of a sample that is NaN.
  public static let missing: UInt8 = 255

  public let width: Int
  public let height: Int
  /// Row by row. Band k lies from level k - 1 up to, but without, level k: 0 is below all levels.
  public let indices: [UInt8]

  public subscript(column: Int, row: Int) -> UInt8 { indices[row * width + column] }
}

extension Field {
  /// The band of each sample. An infinite sample lies in the outermost band of its side.
  public func bands(_ levels: Levels) -> Bands {
    let indices = values.map { levels.band(of: $0) }
    return Bands(width: width, height: height, indices: indices)
  }
}

extension Bands {
  /// Every `stride`th sample of each row and column, the first at `offset`.
  ///
  /// Samples at the corners of Braille dots (2w + 1 by 4h + 1 for w by h cells) become one band for
  /// each half cell, at its centre, with a stride of 2 and an offset of 1.
  public func thinned(stride step: Int, offset: Int) -> Bands {
    let columns = Array(stride(from: offset, to: width, by: step))
    let rows = Array(stride(from: offset, to: height, by: step))
    let thin = rows.flatMap { row in columns.map { self[$0, row] } }
    return Bands(width: columns.count, height: rows.count, indices: thin)
  }
}
