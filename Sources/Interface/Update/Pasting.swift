import Canvas

extension Model {
  /// Takes a text that was pasted: into the line that is being typed, and without one into the search. It
  /// never acts as keys: its line ends are blanks.
  mutating func paste(_ text: String) {
    switch layer {
    case .prompt(var prompt):
      for character in text.onOneLine(limit: Prompt.limit) { prompt.edit(.character(character)) }
      layer = .prompt(prompt)
    case .picker(let picker):
      let room = max(0, Picker.limit - picker.text.utf8.count)
      layer = .picker(Picker(text: picker.text + text.onOneLine(limit: room)))
    case .help, .commandLine, .crosshair, nil:
      let line = text.onOneLine(limit: Picker.limit)
      if !line.isEmpty { layer = .picker(Picker(text: line)) }
    }
  }
}

extension String {
  /// So many bytes of the text at most, line ends and tabs as blanks, without blanks around it and without
  /// other control characters.
  fileprivate func onOneLine(limit: Int) -> String {
    var (kept, length) = (String.UnicodeScalarView(), 0)
    for scalar in unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if !isBlank && scalar.properties.generalCategory == .control { continue }
      if isBlank && kept.isEmpty { continue }
      length += UTF8.width(scalar)
      guard length <= limit else { break }
      kept.append(isBlank ? " " : scalar)
    }
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}
