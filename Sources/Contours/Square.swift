/// Four neighbouring samples: corners 0 to 3 run clockwise from the top left.
struct Square {
  let top: Edge
  let right: Edge
  let bottom: Edge
  let left: Edge
  private let samples: SIMD4<Int>

  /// The sample at the top left.
  var corner: Int { samples[0] }

  /// The square whose top left corner is the sample of that index.
  init(corner: Int, width: Int) {
    top = Edge(right: corner)
    right = Edge(down: corner + 1)
    bottom = Edge(right: corner + width)
    left = Edge(down: corner)
    samples = SIMD4(corner, corner + 1, corner + width + 1, corner + width)
  }

  func isFinite(in field: Field) -> Bool {
    (0..<4).allSatisfy { field.values[samples[$0]].isFinite }
  }

  /// The value at the centre.
  func mean(in field: Field) -> Double {
    (0..<4).reduce(0) { $0 + field.values[samples[$1]] / 4 }
  }

  /// Gives the pieces of the line for a shape: bit k stands for "corner k is above the level".
  /// The centre counts only where corners alternate.
  func pieces(_ shape: Int, centreIsAbove: Bool, give: (Edge, Edge) -> Void) {
    switch shape {
    case 1, 14: give(left, top)
    case 2, 13: give(top, right)
    case 4, 11: give(right, bottom)
    case 8, 7: give(bottom, left)
    case 3, 12: give(left, right)
    case 6, 9: give(top, bottom)
    case 5, 10: alternating(isJoined: (shape == 5) == centreIsAbove, give)
    default: break
    }
  }

  /// Opposite corners alike: the line cuts off the top right and bottom left corners when the other
  /// two are joined through the centre, else those two.
  private func alternating(isJoined: Bool, _ give: (Edge, Edge) -> Void) {
    give(top, isJoined ? right : left)
    give(bottom, isJoined ? left : right)
  }
}
