/// How names are spelled nearly.
enum Spelling {
  /// The names that are one letter off: one too many, one missing, one other, or two in the wrong order.
  /// More would be another function.
  static func near(_ word: String, in names: [String]) -> [String] {
    let word = Array(word.lowercased())
    guard (3...40).contains(word.count) else { return [] }
    return Array(names.filter { $0.count > 2 && isOneOff(word, Array($0)) }.prefix(3))
  }

  private static func isOneOff(_ a: [Character], _ b: [Character]) -> Bool {
    if a.count > b.count { return isOneOff(b, a) }
    guard b.count - a.count <= 1 else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let (rest, other) = (a[head...], b[head...])
    if a.count < b.count { return rest.elementsEqual(other.dropFirst()) }
    let isSwapped =
      rest.count > 1 && rest.first == other.dropFirst().first
      && rest.dropFirst().first == other.first
    return rest.dropFirst().elementsEqual(other.dropFirst())
      || isSwapped && rest.dropFirst(2).elementsEqual(other.dropFirst(2))
  }
}
