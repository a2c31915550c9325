extension Levels {
  /// Chooses about `count` levels that show the shape of a field.
  ///
  /// A level is wanted wherever the *area* below it has grown by a step: then the rings around a
  /// minimum lie evenly on the screen, whether the loss rises to 10 or to 10¹⁰ around it. The area's
  /// root is taken (a ring's radius), so that small basins get their share. Area alone is blind to
  /// height, and would fill a plateau with lines at differences of 1e-20, so the area that one step
  /// of height may bring is bounded (`Profile`). Each level is then rounded to the shortest number
  /// near it, so that it stays where it is while the window moves a little.
  ///
  /// A constant field, and one without two finite samples, has none.
  public init(for field: Field, count: Int = 14) {
    let count = min(count, Self.limit)
    guard count > 0, let profile = Profile(field, steps: count + 1) else {
      self.init([])
      return
    }
    let raw = (1...count).map { profile.value(at: Double($0) / Double(count + 1)) }
    let fence = [profile.lowest] + raw + [profile.highest]
    self.init(
      raw.indices.map { index in
        let (below, value, above) = (fence[index], fence[index + 1], fence[index + 2])
        return shortestNumber(
          from: value - 0.3 * (value - below), through: value + 0.3 * (above - value), near: value)
      })
  }
}
