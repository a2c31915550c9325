/// A list of names in which a name that was typed is looked up.
public struct Names {
  let kind: String
  let all: [String]

  public init(kind: String, all: [String]) {
    self.kind = kind
    self.all = all
  }

  /// What is wrong with a name that is not there: those it may be meant for, or all.
  public func complaint(about name: String) -> String {
    let near = self.near(name)
    let remedy =
      near.isEmpty
      ? "there are \(all.joined(separator: ", "))"
      : "did you mean \(near.joined(separator: " or "))? There are \(all.joined(separator: ", "))"
    return "there is no \(kind) '\(name)'; \(remedy)"
  }

  /// The names closest to a text: a few letters off, or with one in the other.
  private func near(_ text: String) -> [String] {
    guard text.count >= 3, text.count <= 40 else { return [] }
    let scored = all.map { name in
      (name, name.contains(text) || text.contains(name) ? 1 : distance(text, name))
    }
    let limit = min(3, (text.count + 1) / 3)
    let close = scored.filter { $0.1 <= limit }.sorted { $0.1 < $1.1 }
    return close.prefix(3).map(\.0)
  }

  /// Levenshtein's distance: how many characters are to be added, dropped or changed.
  private func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
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
