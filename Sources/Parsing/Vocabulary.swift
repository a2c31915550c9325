import Notation

/// Whether something is a number or a condition.
enum Kind {
  case number, condition
}

/// What the names in a formula mean, in their ASCII spelling.
struct Vocabulary {
  struct Entry {
    let tree: Tree
    let kind: Kind
  }

  private var entries = Self.letters
  /// How long names are, the longest first.
  private var lengths = [2, 1]

  subscript(name: String) -> Entry? { Self.ascii(name).flatMap { entries[$0] } }

  mutating func define(_ name: String, as tree: Tree, _ kind: Kind) {
    guard let ascii = Self.ascii(name) else { return }
    entries[ascii] = Entry(tree: tree, kind: kind)
    lengths = Set(lengths + [name.count, ascii.count]).sorted(by: >)
  }

  mutating func forget(_ name: String) {
    if let ascii = Self.ascii(name) { entries[ascii] = nil }
  }

  private static let letters: [String: Entry] = [
    "x": Entry(tree: .letter("x", .value(0)), kind: .number),
    "y": Entry(tree: .letter("y", .value(1)), kind: .number),
    "pi": Entry(tree: .constant("π", .pi), kind: .number),
    "e": Entry(tree: .constant("e", 2.718281828459045), kind: .number),
  ]

  /// Words that connect conditions.
  static let connectives: [String: any Relation.Type] = [
    "and": Conjunction.self, "or": Disjunction.self,
  ]

  static let comparisons = Dictionary(
    uniqueKeysWithValues: ([
      Less.self, LessOrEqual.self, Greater.self, GreaterOrEqual.self, Equal.self, Unequal.self,
    ] as [any Relation.Type]).map { ($0.ascii, $0) })

  /// Whether nothing else may have the name.
  static func isReserved(_ name: String) -> Bool {
    guard let ascii = ascii(name) else { return true }
    return letters[ascii] != nil || Function.named[ascii] != nil || connectives[ascii] != nil
      || ascii == "not"
  }

  /// How a name is spelled in ASCII; nil where it has other characters than formulas have.
  static func ascii(_ name: String) -> String? {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
    let parts = name.unicodeScalars.map { Transliteration.ascii(String($0)) }
    return parts.contains("") ? nil : parts.joined()
  }

  /// The names that a word is made of, the longest first where there is a choice; a function may be
  /// the last. nil where it is not made of names.
  func split(_ word: String) -> [String]? {
    let characters = Array(word)
    var steps = [Int](repeating: 0, count: characters.count + 1)
    for start in characters.indices.reversed() {
      let isFunction =
        start > 0 && characters.count - start <= 5
        && Function.named[String(characters[start...])] != nil
      steps[start] =
        isFunction
        ? characters.count - start : lengths.first { isName($0, characters, start, steps) } ?? 0
    }
    guard steps[0] > 0 else { return nil }
    var (names, start) = ([String](), 0)
    while start < characters.count {
      names.append(String(characters[start..<start + steps[start]]))
      start += steps[start]
    }
    return names
  }

  private func isName(_ length: Int, _ word: [Character], _ start: Int, _ steps: [Int]) -> Bool {
    let end = start + length
    guard end <= word.count, end == word.count || steps[end] > 0 else { return false }
    return self[String(word[start..<end])] != nil
  }
}
