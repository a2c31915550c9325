// Words that mean nothing: what may have been meant.
extension Parser {
  /// `name` stands for nothing.
  mutating func unknown(_ name: String) -> FormulaError {
    guard name.utf8.count <= FormulaLimits.letters else {
      return error("at most \(FormulaLimits.letters) letters without a blank or a sign")
    }
    let place = advance()
    let shown = name.visible
    let likely = Spelling.near(name, in: Function.all.map(\.name))
    if token == .open, Vocabulary.ascii(name) != nil, name.count > 1 {
      let names = likely.isEmpty ? Function.all.map(\.name) : likely
      let remedy =
        name.hasPrefix("pow")
        ? "powers are written x^2"
        : likely.isEmpty
          ? "there are \(names.joined(separator: " "))"
          : "did you mean \(names.joined(separator: " or "))?"
      return FormulaError(
        column: place.lowerBound, "there is no function '\(shown)'; \(remedy)")
    }
    return FormulaError(
      column: place.lowerBound, "'\(shown)' has no value; \(remedy(for: name, likely))")
  }

  /// What would be right in the place of a name without a value.
  private func remedy(for name: String, _ functions: [String]) -> String {
    if let coordinate = name.first, "xyXY".contains(coordinate),
      name.dropFirst().allSatisfy({ $0.isNumber || $0 == "_" })
    {
      return "the coordinates are x and y"
    }
    if name.count > 2, let function = functions.first, name.hasPrefix(function) {
      return "did you mean \(function)(\(String(name.dropFirst(function.count)).visible))?"
    }
    let missing = name.first { vocabulary[String($0)] == nil && $0.isLetter }
    let letter = missing.map(String.init) ?? name
    guard !Vocabulary.isReserved(letter) else { return "the coordinates are x and y" }
    return "the coordinates are x and y, and other letters get one first: \(letter.visible)=1; …"
  }
}

/// How names are spelled nearly.
enum Spelling {
  /// What some people call functions that have other names here.
  private static let synonyms = [
    "arcsin": "asin", "arccos": "acos", "arctan": "atan", "sgn": "sign", "signum": "sign",
    "tg": "tan", "lg": "log10", "lb": "log2", "absolute": "abs", "norm": "hypot", "square": "sqrt",
    "maximum": "max", "minimum": "min", "rint": "round", "where": "if", "iif": "if",
  ]

  /// The names that a word was meant for: another name of it, that it begins with, or a letter or
  /// two off.
  static func near(_ word: String, in names: [String]) -> [String] {
    guard word.count <= 40 else { return [] }
    let word = word.lowercased()
    if let synonym = synonyms[word] { return [synonym] }
    if let longest = names.filter({ word.hasPrefix($0) && $0.count > 1 }).max(by: {
      $0.count < $1.count
    }) {
      return [longest]
    }
    let scored = names.map { ($0, distance(Array(word), Array($0))) }
    let least = scored.map(\.1).min() ?? .max
    return least <= max(1, (word.count + 1) / 3) && word.count > 2
      ? scored.filter { $0.1 == least }.prefix(3).map(\.0) : []
  }

  /// Levenshtein's distance: how many characters are to be added, dropped or changed.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var corner = row[0]
      row[0] = i + 1
      for j in b.indices {
        let change = corner + (a[i] == b[j] ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(change, corner + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }
}
