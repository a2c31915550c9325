import Notation

extension Algorithm {
  /// What makes a text impossible to run, a sentence each: a letter that a page has no room for, two letters
  /// at one place.
  public static func faults(
    of lines: [LineText], requiring parameters: [Parameter],
    initializing initializations: [Initialization]
  ) -> [String] {
    let required = parameters.map { LetterInUse(name: $0.letter, place: $0.place) }
    let initialized = initializations.flatMap(\.letters)
    let set = lines.map { LetterInUse(name: $0.target, place: $0.place) }
    let letters = Set(required + initialized + set + lines.flatMap(\.tree.letters))
    let sharing = Dictionary(grouping: letters, by: \.place).filter { $0.value.count > 1 }
    let collisions = sharing.map { place, letters in
      "letters \(letters.map(\.name).sorted().joined(separator: " and ")) share \(place)"
    }
    return (letters.compactMap(\.overflow) + collisions).sorted()
  }

  /// The lines of a text that can be run; another ends the program with a sentence, before a read beyond a
  /// page ends it without one.
  @usableFromInline static func sound(
    _ lines: [LineText], of name: String, _ parameters: [Parameter],
    _ initializations: [Initialization]
  ) -> [LineText] {
    let faults = faults(of: lines, requiring: parameters, initializing: initializations)
    if let fault = faults.first { fatalError("\(name): \(fault)") }
    return lines
  }
}

private struct LetterInUse: Hashable {
  let name: String
  let place: Place

  /// What is to be said where its place is beyond a page.
  var overflow: String? {
    switch place {
    case .value(let index): overflow(index, of: Worksheet<Point>.Quantities.count)
    case .hyperparameter(let index): overflow(index, of: Worksheet<Point>.Slots.count)
    case .matrix(let index): overflow(index, of: Worksheet<Point>.Matrices.count)
    case .time: nil
    }
  }

  private func overflow(_ index: Int, of capacity: Int) -> String? {
    (0..<capacity).contains(index)
      ? nil : "letter \(name) has \(place), a page has \(capacity) (Worksheet)"
  }
}

extension Tree {
  /// The letters that it reads.
  fileprivate var letters: [LetterInUse] {
    if case .letter(let name, let place) = self { return [LetterInUse(name: name, place: place)] }
    return children.flatMap(\.letters)
  }
}

extension Initialization {
  /// The letter that it sets, and those that it reads.
  fileprivate var letters: [LetterInUse] {
    let own = LetterInUse(name: letter, place: place)
    if case .formula(let tree) = value { return [own] + tree.letters }
    return [own]
  }
}

extension Place: CustomStringConvertible {
  /// In words: `place 13 of the quantities`.
  public var description: String {
    switch self {
    case .value(let index): "place \(index) of the quantities"
    case .hyperparameter(let index): "place \(index) of the hyperparameters"
    case .matrix(let index): "place \(index) of the matrices"
    case .time: "the place of the time"
    }
  }
}
