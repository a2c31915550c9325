public import Notation

/// What a run remembers of its iterations at one grain: t = 0, `stride`, 2 · `stride`, … whole, and how far
/// those between reach.
public struct Grain: Sendable {
  public let stride: Int
  public private(set) var path: [Point] = []
  /// J and ∇J at each θ.
  public private(set) var losses: [Double] = []
  public private(set) var gradients: [Point] = []
  /// See `Iterate.rate`.
  public private(set) var rates: [Point] = []
  /// Of the iterations behind each kept one; empty where none is left out.
  public private(set) var extremes: [Extremes] = []
  /// How many iterations have been taken in.
  private(set) var taken = 0

  init(stride: Int) { self.stride = stride }

  /// How many iterations it has room for.
  var room: Int { stride == 1 ? Self.whole : Self.thinned * stride }

  /// Where nothing is left out, and where something is: the most iterations that are kept.
  static let (whole, thinned) = (8192, 4096)

  mutating func reserve(_ count: Int) {
    path.reserveCapacity(count)
    losses.reserveCapacity(count)
    gradients.reserveCapacity(count)
    rates.reserveCapacity(count)
  }

  /// Takes in as many of some iterations, from one on, as there is room for; they follow on its own.
  mutating func take(_ stretch: Stretch) {
    let end = min(stretch.iterations.upperBound, room)
    guard taken < end else { return }
    if stride == 1 {
      let part = (taken - stretch.first)..<(end - stretch.first)
      path += stretch.path[part]
      losses += stretch.losses[part]
      gradients += stretch.gradients[part]
      rates += stretch.rates[part]
      taken = end
    } else {
      for t in taken..<end { take(stretch[t]) }
    }
  }

  private mutating func take(_ iterate: Iterate) {
    if taken % stride == 0 {
      keep(iterate)
    } else {
      extremes[taken / stride].add(iterate, at: taken)
    }
    taken += 1
  }

  private mutating func keep(_ iterate: Iterate) {
    path.append(iterate.place)
    losses.append(iterate.loss)
    gradients.append(iterate.gradient)
    rates.append(iterate.rate)
    extremes.append(Extremes())
  }

  /// What is kept of an iteration, if it is.
  func iterate(at t: Int) -> Iterate? {
    guard t % stride == 0, t < taken else { return nil }
    let index = t / stride
    return Iterate(
      place: path[index], loss: losses[index], gradient: gradients[index], rate: rates[index])
  }

  /// The same iterations at the next grain.
  var coarser: Grain {
    let factor = stride == 1 ? 2 * Self.whole / Self.thinned : 2
    var coarse = Grain(stride: stride * factor)
    coarse.reserve(Self.thinned)
    for index in path.indices {
      coarse.taken = index * stride
      coarse.take(iterate(at: index * stride)!)
      if stride > 1 { coarse.extremes[index / factor].add(extremes[index]) }
    }
    coarse.taken = taken
    return coarse
  }
}
