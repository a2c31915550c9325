import Tables

/// What the reading of a text as a file of a kind did that it must not do; nil if all is well. Whether
/// the text is such a file does not matter.
package func complaint(about text: String, as kind: TableKind) -> String? {
  do throws(Complaints) {
    return complaint(about: try kind.read(text), in: text)
  } catch {
    return complaint(about: error.all, in: text)
  }
}

/// Each has a place in the text and words that are fit for a terminal.
private func complaint(about complaints: [Complaint], in text: String) -> String? {
  let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
  for complaint in complaints {
    guard let place = complaint.place else { return "no place: \(complaint)" }
    guard 1...lines.count ~= place.line, 1...(lines[place.line - 1].count + 1) ~= place.column
    else { return "a place outside of the text: \(complaint)" }
    guard complaint.description.hasPrefix("f:\(place.line):\(place.column): ") else {
      return "a message without its place: \(complaint)"
    }
    guard isFit(complaint.description) else { return "control characters in a message" }
  }
  return nil
}

private func isFit(_ message: String) -> Bool {
  message.unicodeScalars.allSatisfy {
    $0 == "\n" || $0.properties.generalCategory != .control
  }
}
