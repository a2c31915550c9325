import Optimization
import Texts

extension Domain {
  /// From xmin, xmax, ymin, ymax: both sides rise and are long enough to be divided into cells.
  package init(sides: [Double]) throws(InputError) {
    self.init(
      x: try Self.side("X", sides[0], sides[1]), y: try Self.side("Y", sides[2], sides[3]))
  }

  private static func side(
    _ name: String, _ low: Double, _ high: Double
  ) throws(InputError) -> ClosedRange<Double> {
    guard low < high else { throw InputError("\(name)MIN has to be less than \(name)MAX") }
    let length = high - low
    guard length <= 1e100 else {
      throw InputError("\(name)MIN and \(name)MAX are too far apart: at most 1e100")
    }
    guard length >= 1e-10 * max(abs(low), abs(high)), length >= 1e-100 else {
      throw InputError("\(name)MIN and \(name)MAX are too close to tell places between them apart")
    }
    return low...high
  }
}
