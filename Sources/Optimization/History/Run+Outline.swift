public import Notation

extension Run {
  /// The path from one iteration to another as a picture of the first t shows it: through each θ, or
  /// where the grain to t leaves some out, through the kept ones and the outermost between them.
  ///
  /// Parts that meet at an iteration meet at a point.
  public func outline(_ part: ClosedRange<Int>, to t: Int) -> ArraySlice<Point> {
    let grain = grain(to: t)
    if grain.stride == 1 { return grain.path[part] }
    let (first, last) = (part.lowerBound / grain.stride, part.upperBound / grain.stride)
    var points: [Point] = []
    points.reserveCapacity((last - first) * 5 + 1)
    for index in first..<last {
      points.append(grain.path[index])
      grain.extremes[index].append(to: &points)
    }
    points.append(grain.path[last])
    if part.upperBound == t { points += rest(to: t).map(\.place) }
    return points[...]
  }

  /// Whether J was below a value by update t.
  public func hasBeen(below floor: Double, by t: Int) -> Bool {
    let grain = grain(to: t)
    let last = t / grain.stride
    return grain.losses[...last].contains { $0 < floor }
      || grain.extremes.prefix(last).contains { $0.loss.low < floor }
      || rest(to: t).contains { $0.loss < floor }
  }

  /// The last of the updates up to t after which θ was where it is asked for; -1 if there is none. Of the
  /// iterations that a grain leaves out between two kept ones, the outermost are asked first.
  public func last(by t: Int, where isWanted: (Point) -> Bool) -> Int {
    let grain = grain(to: t)
    let rest = rest(to: t)
    if let index = rest.lastIndex(where: { isWanted($0.place) }) {
      return t - rest.count + 1 + index
    }
    let last = t / grain.stride
    if isWanted(grain.path[last]) { return last * grain.stride }
    let index = (0..<last).last { index in
      isWanted(grain.path[index])
        || grain.stride > 1 && grain.extremes[index].places.contains(where: isWanted)
    }
    guard let index, grain.stride > 1 else { return index ?? -1 }
    let first = index * grain.stride
    let stretch = stretch((first + 1)...(first + grain.stride - 1))
    return (first + 1..<first + grain.stride).last { isWanted(stretch[$0].place) } ?? first
  }
}
