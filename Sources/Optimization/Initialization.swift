public import Notation

/// What an accumulator is before the first iteration.
public struct Initialization: Sendable {
  public enum Value: Sendable {
    /// Computed from numbers and hyperparameters.
    case formula(Tree)
    /// Chosen by whoever starts the race: the initial velocity.
    case given(String)
  }

  /// As printed: `r`.
  public let letter: String
  /// As spelled in records: `r`, `delta_bar`.
  public let ascii: String
  public let place: Place
  public let value: Value

  @inlinable init(letter: String, ascii: String, place: Place, value: Value) {
    self.letter = letter
    self.ascii = ascii
    self.place = place
    self.value = value
  }

  /// Whether it is chosen by whoever starts the race.
  var isGiven: Bool { if case .given = value { true } else { false } }

  func apply(to page: inout Worksheet<Point>, velocity: Point) {
    guard case .value(let index) = place else { return }  // t is 0 on a fresh page
    switch value {
    case .formula(let tree): page.values[index] = tree.value(in: page)
    case .given: page.values[index] = velocity
    }
  }
}

/// An initial value that the book requires: "initial velocity".
public struct Given: Sendable {
  public let meaning: String
  public init(_ meaning: String) { self.meaning = meaning }
}
