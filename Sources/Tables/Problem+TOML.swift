extension Problem {
  /// What the TOML library says of a text, in our words.
  ///
  /// - Parameters:
  ///   - words: `Error while parsing PART: REASON`.
  ///   - found: what stands at the place that it blames.
  init(_ words: String, found: String) {
    guard let colon = words.firstRange(of: ": ") else {
      self = .syntax(words)
      return
    }
    let part = words[..<colon.lowerBound].replacing(
      "Error while parsing ", with: "", maxReplacements: 1)
    let reason = String(words[colon.upperBound...])
    if let (wanted, seen) = reason.expectation {
      // What it quotes is what stands there, control characters spelled out.
      self = .expected(wanted, found: seen.first == "'" ? found : seen)
    } else if let wanted = Self.wanted(in: String(part), because: reason, found: found) {
      self = .expected(wanted, found: found)
    } else {
      self = .syntax(reason)
    }
  }

  static func tooDeep(found: String) -> Problem {
    .expected("fewer tables within tables", found: found)
  }

  /// What should stand there, where the library says that something else is wrong.
  private static func wanted(in part: String, because reason: String, found: String) -> String? {
    if reason == "could not determine value type" || reason.hasPrefix("values may not begin") {
      return "a value"
    }
    if reason.hasPrefix("exceeded maximum nested") { return "fewer lists within lists" }
    let isEnd = found == TOMLText.lineEnd || reason == "encountered end-of-file"
    guard isEnd || reason.contains("control character") else { return nil }
    guard isEnd else { return "text" }
    switch part {
    case "string": return "'\"' to end the string"
    case "literal string": return "''' to end the string"
    case "array": return "',' or ']'"
    case "inline table": return "',' or '}'"
    case "table header": return "']'"
    case "key-value pair": return "a key with '=' and a value"
    default: return "the rest of the \(part)"
    }
  }
}

extension String {
  /// Of `expected WANTED, saw SEEN`, both, in our words.
  fileprivate var expectation: (wanted: String, seen: String)? {
    guard hasPrefix("expected "), let comma = firstRange(of: ", saw ") else { return nil }
    var wanted = String(self[..<comma.lowerBound].dropFirst("expected ".count))
    for (theirs, ours) in [
      ("bare key starting character or string delimiter", "a key"),
      ("keys, tables, whitespace or comments", "a key"),
      ("a comment or whitespace", "the end of the line"), ("comma or closing", "',' or"),
      ("closing ", ""), ("value or", "a value or"), ("key or", "a key or"),
      (" (inclusive)", ""), ("value-terminator", "the end of the value"),
    ] { wanted = wanted.replacing(theirs, with: ours) }
    let seen = String(self[comma.upperBound...])
    return (wanted == "value" ? "a value" : wanted, seen == "comma" ? "','" : seen)
  }
}
