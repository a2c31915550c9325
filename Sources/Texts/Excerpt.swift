extension String {
  /// Its beginning, with an ellipsis where there is more.
  ///
  /// - Parameter limit: Unicode scalars: one character may have any number of accents.
  package func excerpt(_ limit: Int) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<scalars.index(before: end)]) + "…"
  }

  /// Its beginning and its end, where it is longer than any message of the program's own.
  ///
  /// - Parameter limit: Unicode scalars.
  package func abridged(to limit: Int) -> String {
    let scalars = unicodeScalars
    guard utf8.count > limit, scalars.count > limit else { return self }
    let ends = limit / 2
    return String(scalars.prefix(ends)) + " […] " + String(scalars.suffix(ends))
  }
}
