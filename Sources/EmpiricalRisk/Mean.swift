import Notation
import Optimization

/// J = mean of L over examples, and its derivatives, at one point or at several side by side. Whatever
/// is asked is summed in the order of the examples, so that all ways to ask give the same bits.
struct Mean<L: ExampleLoss>: Sendable {
  let examples: [Example]

  func value<S: Lanes>(x: S, y: S) -> S {
    var sum = S(constant: 0)
    for example in examples { sum = sum + L.value(example.score(x, y), example.target) }
    return sum / S(constant: Double(examples.count))
  }

  func dual<S: Lanes>(x: S, y: S) -> Dual<S> {
    let slope = gradient(over: examples.indices, x: x, y: y)
    return Dual(value: value(x: x, y: y), x: slope.x, y: slope.y)
  }

  func jet(x: Double, y: Double) -> Jet<Double> {
    let slope = gradient(over: examples.indices, x: x, y: y)
    let bend = hessian(over: examples.indices, x: x, y: y)
    return Jet(
      value: value(x: x, y: y), x: slope.x, y: slope.y, xx: bend.xx, xy: bend.xy, yy: bend.yy)
  }

  /// The mean gradient of some of the examples; repeated places count repeatedly.
  func gradient<S: Lanes>(
    over places: some Collection<Int>, x: S, y: S
  ) -> (x: S, y: S) {
    var (byX, byY) = (S(constant: 0), S(constant: 0))
    for place in places {
      let example = examples[place]
      let slope = L.slope(example.score(x, y), example.target)
      byX = byX + slope * S(constant: example.first)
      byY = byY + slope * S(constant: example.second)
    }
    let count = S(constant: Double(places.count))
    return (byX / count, byY / count)
  }

  /// The mean Hessian of some of the examples.
  func hessian<S: Lanes>(
    over places: some Collection<Int>, x: S, y: S
  ) -> (xx: S, xy: S, yy: S) {
    var (xx, xy, yy) = (S(constant: 0), S(constant: 0), S(constant: 0))
    for place in places {
      let example = examples[place]
      let bend = L.bend(example.score(x, y), example.target)
      let (first, second) = (S(constant: example.first), S(constant: example.second))
      xx = xx + bend * first * first
      xy = xy + bend * first * second
      yy = yy + bend * second * second
    }
    let count = S(constant: Double(places.count))
    return (xx / count, xy / count, yy / count)
  }
}

extension Example {
  @inline(__always) func score<S: Lanes>(_ x: S, _ y: S) -> S {
    x * S(constant: first) + y * S(constant: second)
  }
}
