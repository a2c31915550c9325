import Notation
import Optimization

extension Loss {
  /// ∇J.
  func gradient(at point: Point) -> Point {
    let jet = jet(point)
    return Point(jet.x, jet.y)
  }
}
