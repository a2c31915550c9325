import Texts

/// The names there are of a kind, in which one that was typed is looked up. Whoever gets a name that is
/// not there says so with these words: what is wrong; what may be meant; what there is.
package struct Names: Sendable {
  private let kind: String
  private let owner: String?
  private let all: [String]
  private let elsewhere: [(name: String, meant: String)]

  /// - Parameters:
  ///   - kind: what they are names of: "optimizer".
  ///   - owner: what has them, where that is one of several: "adam".
  ///   - all: the names, in the order in which they are told.
  ///   - elsewhere: what people call them elsewhere, and what that means here.
  package init(
    kind: String, of owner: String? = nil, all: [String],
    elsewhere: [(name: String, meant: String)] = []
  ) {
    self.kind = kind
    self.owner = owner
    self.all = all
    self.elsewhere = elsewhere
  }

  /// `there is no optimizer 'adma'; did you mean adam? There are sgd, momentum, …`.
  package func complaint(about name: String) -> String {
    "there is no \(kind) '\(name.excerpt(60))'\(owner.map { " of \($0)" } ?? ""); \(remedy(for: name))"
  }

  /// What may be meant and what there is: `did you mean adam? There are sgd, momentum, …`.
  package func remedy(for name: String) -> String {
    let near = self.near(name)
    let question = near.isEmpty ? "there" : "did you mean \(near.joined(separator: " or "))? There"
    let rest = all.count > 1 ? "are \(all.joined(separator: ", "))" : "is \(all.first ?? "none")"
    return "\(question) \(rest)"
  }

  /// What a text may mean, up to three names: what it means elsewhere; or names that begin with it; or
  /// those a few letters off, as a whole or in a word, and those of which one is in the other.
  func near(_ text: String) -> [String] {
    guard text.utf8.count <= 160, text.count <= 40 else { return [] }
    let typed = text.plain
    let scored = (all.map { (name: $0, meant: $0) } + elsewhere).enumerated()
      .map { place, pair in (meant: pair.meant, score: typed.score(for: pair.name), place) }
      .sorted { ($0.score, $0.2) < ($1.score, $1.2) }
    let best = scored.first?.score ?? 0
    let limit = best <= 1 ? best : 1 + min(3, (typed.count + 1) / 3)
    let close = scored.filter { $0.score <= limit }.map(\.meant)
    return Array(close.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.prefix(3))
  }
}

extension String {
  /// In lower case, without what joins its words.
  fileprivate var plain: String { lowercased().filter { !"-_ ".contains($0) } }

  /// How far the text, which is plain, is from a name: 0 the same, 1 its beginning, 2 one in the other;
  /// else one more than the letters it is off, or two more than those that it is off one of the words.
  fileprivate func score(for name: String) -> Int {
    let whole = name.plain
    if self == whole { return 0 }
    guard count >= 3 else { return .max }
    if whole.hasPrefix(self) { return 1 }
    if whole.contains(self) || whole.count >= 3 && contains(whole) { return 2 }
    let words = name.split(separator: "-").map { String($0).plain }.filter { $0.count >= 4 }
    return ([1 + distance(to: whole)] + words.map { 2 + distance(to: $0) }).min() ?? .max
  }

  /// How many characters are to be added, dropped or changed, or neighbours to be swapped (Damerau and
  /// Levenshtein's distance, in which no part is changed twice).
  private func distance(to other: String) -> Int {
    let (a, b) = (Array(self), Array(other))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = Swift.min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = Swift.min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
