extension StringProtocol {
  /// Without blanks and line ends around it.
  package var trimmed: SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return self[start..<Swift.max(start, end)]
  }
}

extension String {
  /// A name with `-` for `_`, in lower case: `Six_Hump_Camel` is `six-hump-camel`.
  package var canonicalName: String {
    String(lowercased().map { $0 == "_" ? "-" : $0 })
  }
}
