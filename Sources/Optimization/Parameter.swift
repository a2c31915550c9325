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
  /// What other books and programs call it: `beta1`.
  public let elsewhere: [String]

  /// What it does; from that follow what values make sense, and in which steps keys change it.
  public enum Kind: Hashable, Sendable {
    /// A learning rate: 0 or above, over many powers of ten.
    case rate
    /// A learning rate that the algorithm changes: likewise.
    case firstRate
    /// What is added to learning rates: likewise.
    case growth
    /// How much a term counts: likewise.
    case weight
    /// How much of a mean stays from one iteration to the next: from 0 to below 1; what counts is how far
    /// from 1.
    case decay
    /// How much of a velocity stays: likewise.
    case momentum
    /// Another part of something: likewise.
    case fraction
    /// 0 or above, and tiny.
    case constant

    /// Whether it is from 0 to below 1.
    public var isFraction: Bool {
      switch self {
      case .decay, .momentum, .fraction: true
      case .rate, .firstRate, .growth, .weight, .constant: false
      }
    }
  }

  /// A value that the book or the paper suggests.
  public init<L: Letter>(
    _ letter: Symbol<L>, _ meaning: String, suggested initial: Double, _ kind: Kind = .rate
  ) {
    self.init(letter, meaning, initial, kind, isSuggested: true)
  }

  /// - Parameter elsewhere: what others call it, where that is not what they call its letter.
  public init<L: Letter>(
    _ letter: Symbol<L>, _ meaning: String, _ initial: Double, _ kind: Kind = .rate,
    isSuggested: Bool = false, elsewhere: [String]? = nil
  ) {
    self.kind = kind
    self.letter = L.spelling
    self.ascii = L.ascii
    self.isSuggested = isSuggested
    self.place = L.place
    self.meaning = meaning
    self.initial = initial
    self.elsewhere = elsewhere ?? L.elsewhere
  }

  /// Its index among the hyperparameters of a page.
  public var index: Int {
    guard case .hyperparameter(let index) = place else {
      preconditionFailure("\(letter) is no hyperparameter")
    }
    return index
  }

  /// What part of a loss's learning rate it is there: all for a learning rate, a tenth for what is added
  /// to one; nil for what is no rate.
  public var rateShare: Double? {
    switch kind {
    case .rate, .firstRate: 1
    case .growth: 0.1
    case .weight, .decay, .momentum, .fraction, .constant: nil
    }
  }
}
