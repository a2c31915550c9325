/// Joins the pieces of one level to lines.
///
/// An edge is shared by two squares at most, so no more than two pieces meet on it. The table of
/// them is kept from one level to the next, and only the places used are cleared.
struct Joiner {
  /// For each edge the two pieces that end on it, counted from 1; 0 for none.
  private var ends: [SIMD2<Int32>]

  init(edgeCount: Int) {
    ends = Array(repeating: .zero, count: edgeCount)
  }

  /// The lines as the edges they cross, in order; a closed one ends with the edge it began with.
  mutating func join(_ segments: [LinePiece]) -> [[Edge]] {
    for (number, segment) in segments.enumerated() {
      note(number + 1, on: segment.start)
      note(number + 1, on: segment.end)
    }
    var isUsed = Array(repeating: false, count: segments.count)
    var lines: [[Edge]] = []
    for number in segments.indices where !isUsed[number] {
      let segment = segments[number]
      if isOpen(segment.start) {
        lines.append(walk(from: segment.start, segments, &isUsed))
      } else if isOpen(segment.end) {
        lines.append(walk(from: segment.end, segments, &isUsed))
      }
    }
    for number in segments.indices where !isUsed[number] {
      lines.append(walk(from: segments[number].start, segments, &isUsed))
    }
    for segment in segments {
      ends[Int(segment.start.index)] = .zero
      ends[Int(segment.end.index)] = .zero
    }
    return lines
  }

  private mutating func note(_ number: Int, on edge: Edge) {
    let place = Int(edge.index)
    ends[place][ends[place][0] == 0 ? 0 : 1] = Int32(truncatingIfNeeded: number)
  }

  private func isOpen(_ edge: Edge) -> Bool { ends[Int(edge.index)][1] == 0 }

  /// Follows unused pieces from an edge until there are none.
  private func walk(
    from start: Edge, _ segments: [LinePiece], _ isUsed: inout [Bool]
  ) -> [Edge] {
    var line = [start]
    var edge = start
    while let number = unused(on: edge, isUsed) {
      isUsed[number] = true
      edge = segments[number].start == edge ? segments[number].end : segments[number].start
      line.append(edge)
    }
    return line
  }

  private func unused(on edge: Edge, _ isUsed: [Bool]) -> Int? {
    let pair = ends[Int(edge.index)]
    if pair[0] != 0 && !isUsed[Int(pair[0]) - 1] { return Int(pair[0]) - 1 }
    if pair[1] != 0 && !isUsed[Int(pair[1]) - 1] { return Int(pair[1]) - 1 }
    return nil
  }
}
