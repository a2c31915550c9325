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
    let jet = jet(over: examples.indices, x: x, y: y)
    return Dual(value: jet.value, x: jet.x, y: jet.y)
  }

  /// The mean over some of the examples; repeated places count repeatedly.
  func jet<S: Lanes>(over places: some Collection<Int>, x: S, y: S) -> Jet<S> {
    var (value, byX, byY) = (S(constant: 0), S(constant: 0), S(constant: 0))
    var (xx, xy, yy) = (S(constant: 0), S(constant: 0), S(constant: 0))
    for place in places {
      let example = examples[place]
      let loss = L.bend(example.score(x, y), example.target)
      let (first, second) = (S(constant: example.first), S(constant: example.second))
      value = value + loss.value
      byX = byX + loss.slope * first
      byY = byY + loss.slope * second
      xx = xx + loss.bend * first * first
      xy = xy + loss.bend * first * second
      yy = yy + loss.bend * second * second
    }
    let count = S(constant: Double(places.count))
    return Jet(
      value: value / count, x: byX / count, y: byY / count, xx: xx / count, xy: xy / count,
      yy: yy / count)
  }

  /// The mean gradient over some of the examples.
  func gradient<S: Lanes>(over places: some Collection<Int>, x: S, y: S) -> (x: S, y: S) {
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
}

extension Example {
  @inline(__always) func score<S: Lanes>(_ x: S, _ y: S) -> S {
    x * S(constant: first) + y * S(constant: second)
  }
}
