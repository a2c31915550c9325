import Notation
import Optimization

// ε is the learning rate and δ the small constant: the book's letters, the reverse of most code. With
// each letter stands what papers and programs call it.

enum FirstDecayLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(0) }
  static var spelling: String { "ρ₁" }
  static var elsewhere: [String] { ["beta1", "b1", "momentum"] }
}

enum SecondDecayLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(1) }
  static var spelling: String { "ρ₂" }
  static var elsewhere: [String] { ["beta2", "b2", "decay"] }
}

enum RateLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(2) }
  static var spelling: String { "ε" }
  static var elsewhere: [String] {
    ["lr", "learning-rate", "rate", "step-size", "eta", "alpha", "eps"]
  }
}

enum SmallLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(3) }
  static var spelling: String { "δ" }
  static var elsewhere: [String] { ["eps", "small", "fuzz"] }
}

enum DecayLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(4) }
  static var spelling: String { "ρ" }
  static var elsewhere: [String] { ["decay", "gamma", "beta", "beta2", "alpha"] }
}

enum MomentumLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(5) }
  static var spelling: String { "α" }
  static var elsewhere: [String] { ["momentum", "mu", "beta", "beta1"] }
}

enum InitialRateLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(2) }
  static var spelling: String { "ε₀" }
  static var elsewhere: [String] {
    ["epsilon", "lr", "learning-rate", "rate", "step-size", "eta", "alpha"]
  }
}

enum IncreaseLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(6) }
  static var spelling: String { "κ" }
  static var elsewhere: [String] { ["up", "increase"] }
}

enum DecreaseLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(7) }
  static var spelling: String { "φ" }
  static var elsewhere: [String] { ["down", "decrease"] }
}

enum BaseLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(4) }
  static var spelling: String { "ϑ" }
  static var elsewhere: [String] { ["momentum", "decay", "beta"] }
}

let ρ₁ = Symbol<FirstDecayLetter>()
let ρ₂ = Symbol<SecondDecayLetter>()
let ε = Symbol<RateLetter>()
let δ = Symbol<SmallLetter>()
let ρ = Symbol<DecayLetter>()
let α = Symbol<MomentumLetter>()
let ε₀ = Symbol<InitialRateLetter>()
let κ = Symbol<IncreaseLetter>()
let φ = Symbol<DecreaseLetter>()
let ϑ = Symbol<BaseLetter>()
/// The largest curvature, in bounds of the learning rate.
let λmax = Symbol<LargestCurvature>()
