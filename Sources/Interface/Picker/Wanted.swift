/// How well something matches a search, from the best to the worst.
enum Likeness: Int, Comparable {
  /// It is called exactly so.
  case name
  /// One of its further words is the text.
  case further
  /// All words of the text are words of its name; of one of its further words.
  case wordsOfName, wordsOfFurther
  /// Words of its name begin with those of the text; words of one of its further words.
  case beginningsInName, beginningsInFurther
  /// A word of its name has the text in it, or its letters in order; or they are the words' initials.
  case letters
  /// What is said of it has words that begin with those of the text.
  case description

  static func < (one: Likeness, other: Likeness) -> Bool { one.rawValue < other.rawValue }
}

/// What is typed into a search.
struct Wanted {
  /// Without blanks.
  private let spelled: String
  private let words: [Substring]
  /// Whether it can be a name or words; formulas with the same signs in order are nothing alike.
  private let isWords: Bool

  init(_ text: String) {
    spelled = text.filter { !$0.isWhitespace }
    words = text.lowercased().words
    isWords = text.allSatisfy { $0.isInNames || $0.isWhitespace || ",;:'".contains($0) }
  }

  /// How well an item matches; nil where it does not.
  func likeness(of item: PickerItem) -> Likeness? {
    let exact = item.name.filter { !$0.isWhitespace }
    if exact == spelled { return .name }
    let name = item.name.lowercased()
    // A formula is no words: it matches as it is written.
    guard item.kind != "loss" || item.name.allSatisfy(\.isInNames) else {
      return exact.lowercased().contains(spelled.lowercased()) ? .beginningsInName : nil
    }
    if spelled.isEmpty { return .beginningsInName }
    guard isWords, !words.isEmpty else { return nil }
    let also = item.also.map(\.words)
    if also.contains(words) { return .further }
    if isIn(name.words, ==) { return .wordsOfName }
    if also.contains(where: { isIn($0, ==) }) { return .wordsOfFurther }
    if isIn(name.words, { $0.hasPrefix($1) }) { return .beginningsInName }
    if also.contains(where: { isIn($0) { $0.hasPrefix($1) } }) { return .beginningsInFurther }
    if hasLetters(in: name.words) { return .letters }
    return isIn(item.words.lowercased().words, { $0.hasPrefix($1) }) ? .description : nil
  }

  /// Whether each word of the text matches one of these.
  private func isIn(_ others: [Substring], _ matches: (Substring, Substring) -> Bool) -> Bool {
    words.allSatisfy { word in others.contains { matches($0, word) } }
  }

  private func hasLetters(in others: [Substring]) -> Bool {
    let letters = words.joined()
    guard letters.count > 1 else { return false }
    let isInWord = others.contains { word in
      word.contains(letters) || word.first == letters.first && letters.isSubsequence(of: word)
    }
    return isInWord || String(others.compactMap(\.first)).hasPrefix(letters)
  }
}

extension Character {
  /// Whether names of losses, optimizers, lessons and themes are made of it.
  fileprivate var isInNames: Bool { isLetter || isNumber || self == "-" }
}

extension String {
  fileprivate var words: [Substring] { split { !($0.isLetter || $0.isNumber) } }

  fileprivate func isSubsequence(of text: Substring) -> Bool {
    var rest = text
    for character in self {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
