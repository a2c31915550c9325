import Canvas

/// How an area is shared between the curves of several quantities.
struct CurveRoom {
  let area: Rectangle

  /// Whether there is more room beside each other.
  private var isWide: Bool { area.width >= 180 && area.height < 36 }

  /// How many quantities there is room for.
  var count: Int { isWide ? 3 : max(1, min(3, area.height / 9)) }

  /// So many equal parts.
  func parts(_ count: Int) -> [Rectangle] {
    let length = isWide ? area.width : area.height
    return (0..<count).map { index in
      let (start, end) = (length * index / count, length * (index + 1) / count)
      return isWide
        ? area.inset(left: start, right: length - end)
        : area.inset(top: start, bottom: length - end)
    }
  }
}

extension Model {
  /// How many quantities there is room for: beside plots, and in a room, one.
  var curveRoom: Int {
    guard arrangement == .curves, !look.isForRoom, let area = layout[.curves] else { return 1 }
    return CurveRoom(area: area).count
  }
}
