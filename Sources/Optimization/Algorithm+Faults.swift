import Notation

extension Algorithm {
  /// What makes its text impossible to run, a sentence each: a letter that a page has no room for, two
  /// letters at one place. One that comes with the program has none.
  public var faults: [String] {
    let letters = Set(lettersInUse).sorted { $0.name < $1.name }
    let overflows = letters.compactMap(\.overflow)
    let collisions = Dictionary(grouping: letters, by: \.place).values.filter { $0.count > 1 }
    return overflows
      + collisions.map { letters in
        "letters \(letters.map(\.name).joined(separator: " and ")) share \(letters[0].place)"
      }.sorted()
  }

  /// Ends the program with a sentence where it cannot be run: reading beyond a page would end it without.
  @usableFromInline func requireSoundness() {
    if let fault = faults.first { fatalError("\(name): \(fault)") }
  }

  private var lettersInUse: [LetterInUse] {
    let trees = lines.map(\.tree) + initializations.compactMap(\.tree)
    return parameters.map { LetterInUse(name: $0.letter, place: $0.place) }
      + initializations.map { LetterInUse(name: $0.letter, place: $0.place) }
      + lines.map { LetterInUse(name: $0.target, place: $0.place) } + trees.flatMap(\.letters)
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
  fileprivate var tree: Tree? { if case .formula(let tree) = value { tree } else { nil } }
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
