public import Notation

/// A hyperparameter that an algorithm requires.
public struct Parameter: Sendable {
  /// As printed: `ρ₁`.
  public let letter: String
  public let place: Place
  /// What it is: "decay rate of the first moment".
  public let meaning: String
  /// The value that the book suggests, or where it suggests none, one that works on many losses.
  public let initial: Double
  /// Whether the book, or the algorithm's paper, suggests the value.
  public let isSuggested: Bool
  /// As spelled in options: `rho1`.
  public let ascii: String
  public let kind: Kind

  /// What values make sense, and in which steps.
  public enum Kind: Hashable, Sendable {
    /// Above 0, over many powers of ten.
    case rate
    /// From 0 to below 1; what counts is how far from 1.
    case fraction
    /// Above 0 and tiny.
    case constant
  }

  /// A value that the book or the paper suggests.
  public init<L: Letter>(
    _ letter: Symbol<L>, _ meaning: String, suggested initial: Double, _ kind: Kind = .rate
  ) {
    self.init(letter, meaning, initial, kind, isSuggested: true)
  }

  public init<L: Letter>(
    _ letter: Symbol<L>, _ meaning: String, _ initial: Double, _ kind: Kind = .rate,
    isSuggested: Bool = false
  ) {
    self.kind = kind
    self.letter = L.spelling
    self.ascii = L.ascii
    self.isSuggested = isSuggested
    self.place = L.place
    self.meaning = meaning
    self.initial = initial
  }

  /// Its index among the hyperparameters of a page.
  public var index: Int {
    guard case .hyperparameter(let index) = place else {
      preconditionFailure("\(letter) is no hyperparameter")
    }
    return index
  }
}
