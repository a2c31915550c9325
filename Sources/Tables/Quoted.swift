extension String {
  /// In quotes, cut off where it gets long.
  public var quoted: String {
    let limit = 60
    return count > limit ? "\"\(prefix(limit))…\"" : "\"\(self)\""
  }
}
