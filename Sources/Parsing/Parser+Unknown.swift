// Words that mean nothing: what may have been meant.
extension Parser {
  /// `name` stands for nothing.
  mutating func unknown(_ name: String) -> FormulaError {
    guard name.utf8.count <= FormulaLimits.letters else {
      return error("at most \(FormulaLimits.letters) letters without a blank or a sign")
    }
    if let strange = strangeLetter(of: name) { return strange }
    let place = advance()
    if let error = qualified(name, at: place) ?? foreignEquals { return error }
    let isCall = token == .open && Vocabulary.ascii(name) != nil && name.count > 1
    let foreign = ForeignWords.remedy(for: name)
    let together = WrittenTogether(name, vocabulary)?.formula
    let remedy =
      foreign ?? together.map { "did you mean \($0)?" }
      ?? (isCall ? remedy(forFunction: name) : remedy(forLetter: name))
    let what =
      isCall
      ? "there is no function '\(name.excerpt)'"
      : "'\(name.excerpt)' \(foreign == nil ? "has no value" : "means nothing here")"
    return FormulaError(column: place.lowerBound, "\(what); \(remedy)", correction: together)
  }

  private func remedy(forFunction name: String) -> String {
    let names = Function.all.map(\.name)
    let near = Spelling.near(name, in: names)
    return near.isEmpty
      ? "there are \(names.joined(separator: " "))"
      : "did you mean \(near.joined(separator: " or "))?"
  }

  /// What would be right in the place of a name without a value.
  private func remedy(forLetter name: String) -> String {
    let coordinates = "the coordinates are x and y"
    if let first = name.first, "xyXY".contains(first),
      name.dropFirst().allSatisfy({ $0.isNumber || $0 == "_" })
    {
      return coordinates
    }
    if Vocabulary.ascii(name)?.hasPrefix("theta") == true { return coordinates }
    // Of xz only z wants a value; a word of several such letters may be one name.
    let missing = Set(name.filter { vocabulary[String($0)] == nil })
    let letter = missing.count == 1 ? String(missing.first!) : name
    guard !Vocabulary.isReserved(letter), letter.first?.isLetter == true else { return coordinates }
    return "\(coordinates), and other letters get one first: \(letter.excerpt)=1; …"
  }
}
