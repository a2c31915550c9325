/// The names there are of a kind, in which one that was typed is looked up. Whoever gets a name that is
/// not there says so with these words: what is wrong; what may be meant; what there is.
public struct Names: Sendable {
  private let kind: String
  private let owner: String?
  private let all: [String]
  private let elsewhere: [(name: String, meant: String)]

  /// - Parameters:
  ///   - kind: what they are names of: "optimizer".
  ///   - owner: what has them, where that is one of several: "adam".
  ///   - all: the names, in the order in which they are told.
  ///   - elsewhere: what people call them elsewhere, and what that means here.
  public init(
    kind: String, of owner: String? = nil, all: [String],
    elsewhere: [(name: String, meant: String)] = []
  ) {
    self.kind = kind
    self.owner = owner
    self.all = all
    self.elsewhere = elsewhere
  }

  /// `there is no optimizer 'adma'; did you mean adam? There are sgd, momentum, …`.
  public func complaint(about name: String) -> String {
    let near = self.near(name)
    let remedy = near.isEmpty ? "there" : "did you mean \(near.joined(separator: " or "))? There"
    let owned = owner.map { " of \($0)" } ?? ""
    return "there is no \(kind) '\(name)'\(owned); \(remedy) \(rest)"
  }

  private var rest: String {
    all.count > 1 ? "are \(all.joined(separator: ", "))" : "is \(all.first ?? "none")"
  }

  /// What a text may mean, up to three names: what it means elsewhere and names that begin with it; or
  /// those a few letters off, and those of which one is in the other.
  func near(_ text: String) -> [String] {
    guard text.count <= 40 else { return [] }
    let typed = text.plain
    let scored = (all.map { (name: $0, meant: $0) } + elsewhere).enumerated()
      .map { place, pair in (meant: pair.meant, score: typed.score(for: pair.name.plain), place) }
      .sorted { ($0.score, $0.2) < ($1.score, $1.2) }
    let limit = (scored.first?.score ?? 0) <= 1 ? 1 : 1 + min(3, (typed.count + 1) / 3)
    let close = scored.filter { $0.score <= limit }.map(\.meant)
    return Array(close.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.prefix(3))
  }
}

extension String {
  /// In lower case, without what joins its words.
  fileprivate var plain: String { lowercased().filter { !"-_ ".contains($0) } }

  /// How far the text is from a name: 0 the same, 1 its beginning, 2 one in the other; else one more
  /// than the letters it is off.
  fileprivate func score(for name: String) -> Int {
    if self == name { return 0 }
    guard count >= 3 else { return .max }
    if name.hasPrefix(self) { return 1 }
    if name.contains(self) || name.count >= 3 && contains(name) { return 2 }
    return 1 + distance(to: name)
  }

  /// Levenshtein's distance: how many characters are to be added, dropped or changed.
  private func distance(to other: String) -> Int {
    let (a, b) = (Array(self), Array(other))
    var row = Array(0...b.count)
    for i in a.indices {
      var corner = row[0]
      row[0] = i + 1
      for j in b.indices {
        let change = corner + (a[i] == b[j] ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = Swift.min(change, corner + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }
}
