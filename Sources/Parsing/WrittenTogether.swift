/// A word whose functions want parentheses: `xsin2y` for x sin(2y).
struct WrittenTogether {
  /// The same with parentheses: `sin(x) cos(y)`.
  let formula: String

  /// nil where the word is no such thing, or where more than one is meant: a function begins in it, names
  /// that have a meaning stand around it, and numbers stand only behind a function.
  init?(_ word: String, _ vocabulary: Vocabulary) {
    let word = Array(word)
    guard word.count <= FormulaLimits.letters else { return nil }
    var pieces: [String] = []
    var (place, count) = (0, 0)
    while place < word.count {
      let rest = word[place...]
      if let function = Self.function(at: rest) {
        let argument = Self.argument(of: rest.dropFirst(function.count), vocabulary)
        guard !argument.isEmpty else { return nil }
        pieces.append("\(function)(\(argument))")
        place += function.count + argument.count
        count += 1
      } else {
        let letters = Self.letters(rest, vocabulary)
        guard !letters.isEmpty else { return nil }
        pieces.append(letters)
        place += letters.count
      }
    }
    guard count > 0 else { return nil }
    formula = pieces.joined(separator: " ")
  }

  private static func function(at rest: ArraySlice<Character>) -> String? {
    (2...5).reversed().map { String(rest.prefix($0)) }
      .first { Function.named[$0]?.standsBeforeOperand == true }
  }

  /// A number and letters, up to the next function.
  private static func argument(of rest: ArraySlice<Character>, _ vocabulary: Vocabulary) -> String {
    let number = String(rest.prefix { $0.isASCII && $0.isNumber })
    return number + letters(rest.dropFirst(number.count), vocabulary)
  }

  /// Names of one letter, up to the next function or to what is no name.
  private static func letters(_ rest: ArraySlice<Character>, _ vocabulary: Vocabulary) -> String {
    var letters = ""
    for place in rest.indices {
      let name = String(rest[place])
      if vocabulary[name] == nil || function(at: rest[place...]) != nil { break }
      letters += name
    }
    return letters
  }
}
