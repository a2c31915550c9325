import Notation

extension Loss {
  /// J at width x height places spread evenly over a domain, its corners among them, row by row from
  /// the top left. Both sides have at least two places.
  ///
  /// Of a mean over so many examples that this would take longer than a picture, J and its derivatives
  /// are computed on a coarser grid, and what lies between is interpolated.
  public func samples(of domain: Domain, width: Int, height: Int) -> [Double] {
    let grid = SampleGrid(domain: domain, width: width, height: height)
    let coarse = grid.affordable(examples: exampleCount)
    guard coarse.width < width || coarse.height < height else { return exactSamples(on: grid) }
    return HermiteSurface(jets: coarse.points.map(jet), on: coarse).samples(on: grid)
  }

  private func exactSamples(on grid: SampleGrid) -> [Double] {
    var result = [Double](repeating: 0, count: grid.width * grid.height)
    let lanes = Wide.scalarCount
    let values = values
    for row in 0..<grid.height {
      let y = Wide(repeating: grid.y(row))
      for first in stride(from: 0, to: grid.width, by: lanes) {
        var x = Wide.zero
        for lane in 0..<lanes { x[lane] = grid.x(first + lane) }
        let found = values(Column(x, y))
        for lane in 0..<min(lanes, grid.width - first) {
          result[row * grid.width + first + lane] = found[lane]
        }
      }
    }
    return result
  }
}

/// Places spread evenly over a domain, its corners among them; rows from the top.
struct SampleGrid {
  let domain: Domain
  let width: Int
  let height: Int

  /// How many examples may be evaluated for the samples of a picture.
  static let budget = 400_000
  /// What interpolation needs on each side.
  static let fewest = 9

  var dx: Double { domain.x.length / Double(width - 1) }
  var dy: Double { domain.y.length / Double(height - 1) }

  func x(_ column: Int) -> Double { domain.x.lowerBound + Double(column) * dx }
  func y(_ row: Int) -> Double { domain.y.upperBound - Double(row) * dy }

  var points: [Point] {
    (0..<height).flatMap { row in (0..<width).map { Point(x($0), y(row)) } }
  }

  /// The same domain with as many places as the budget allows, in the same proportion.
  func affordable(examples: Int) -> SampleGrid {
    let share = Double(Self.budget) / (Double(width * height) * Double(examples))
    guard examples > 1, share < 1 else { return self }
    let factor = share.squareRoot()
    return SampleGrid(
      domain: domain, width: Self.fewer(width, factor), height: Self.fewer(height, factor))
  }

  private static func fewer(_ count: Int, _ factor: Double) -> Int {
    min(count, max(fewest, Int(Double(count) * factor)))
  }
}
