extension Field {
  /// Whether the function seems to pass through ±∞ between a sample and its neighbour to the right
  /// (`isAcross`) or below, as 1/x does: it leaps against the way in which it goes before and behind, and
  /// by more than it goes there. A steep slope and a step do not.
  func hasPole(behind sample: Int, isAcross: Bool) -> Bool {
    let step = isAcross ? 1 : width
    let place = isAcross ? sample % width : sample / width
    let count = isAcross ? width : height
    let (a, b) = (values[sample], values[sample + step])
    let before = place > 0 ? a - values[sample - step] : 0
    let behind = place + 2 < count ? values[sample + 2 * step] - b : 0
    let leap = b - a
    let isAgainst = before * leap < 0 && behind * leap < 0
    // At the rim one side has to do.
    let isRim = place == 0 || place + 2 >= count
    let isAgainstOne = isRim && before * leap <= 0 && behind * leap <= 0 && before != behind
    return (isAgainst || isAgainstOne) && abs(leap) > abs(before) + abs(behind)
  }
}

extension Square {
  /// Whether the function passes through ±∞ along one of the square's sides.
  func hasPole(in field: Field) -> Bool {
    field.hasPole(behind: corner, isAcross: true)
      || field.hasPole(behind: corner + field.width, isAcross: true)
      || field.hasPole(behind: corner, isAcross: false)
      || field.hasPole(behind: corner + 1, isAcross: false)
  }
}
