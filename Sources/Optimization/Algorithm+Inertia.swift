import Notation

extension Algorithm {
  /// Whether θ moves in proportion to gradients of earlier iterations, too: by a velocity, or a mean of
  /// gradients. What follows the gradient otherwise than in proportion, as their squares do, does not count.
  public var hasInertia: Bool {
    // What is carried from one iteration to the next is known after the first.
    let first = followers(from: [], alsoOfThisIteration: true)
    let carried = first.intersection(initializations.map(\.place))
    return followers(from: carried, alsoOfThisIteration: false).contains(.parameters)
  }

  /// The places whose values are, after an iteration, in proportion to those of `start` before it.
  ///
  /// - Parameter alsoOfThisIteration: whether its own gradients count.
  private func followers(from start: Set<Place>, alsoOfThisIteration: Bool) -> Set<Place> {
    lines.reduce(into: start) { following, line in
      let asks = line.tree.asks(.gradient)
      if asks && alsoOfThisIteration || line.tree.follows(following) {
        following.insert(line.place)
      } else {
        following.remove(line.place)
      }
    }
  }
}

extension Tree {
  /// Whether it is in proportion to what stands at these places, all else being taken as it is.
  fileprivate func follows(_ places: Set<Place>) -> Bool {
    switch self {
    case .letter(_, let place): places.contains(place)
    case .negative(let a), .product(_, _, let a): a.follows(places)
    case .binary(let sign, let a, let b): Self.follows(a.follows(places), sign, b.follows(places))
    case .series(let a, let links):
      links.reduce(a.follows(places)) { Self.follows($0, $1.sign, $1.operand.follows(places)) }
    case .choice(_, let a, let b): a.follows(places) || b.follows(places)
    default: false
    }
  }

  private static func follows(_ a: Bool, _ sign: Sign, _ b: Bool) -> Bool {
    switch sign {
    case .plus, .minus: a || b
    case .times, .elementwise: a != b
    case .over: a && !b
    }
  }
}
