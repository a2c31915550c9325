import Notation
import Optimization

// ε is the learning rate and δ the small constant: the book's letters, the reverse of most code. With
// each letter stands what papers and programs call it.

/// The hyperparameters, in the order of their places on a page. The first two have running powers, which
/// cost less than others to the power of t.
enum HyperparameterName: Int {
  case ρ₁, ρ₂, ε, δ, ρ, α, ε₀, κ, φ, ϑ
}

/// A letter for a hyperparameter.
protocol HyperparameterLetter: Letter {
  static var name: HyperparameterName { get }
}

extension HyperparameterLetter {
  @inline(__always) static var place: Place { .hyperparameter(name.rawValue) }
  static var spelling: String { "\(name)" }
}

enum FirstDecayLetter: HyperparameterLetter {
  static var name: HyperparameterName { .ρ₁ }
  static var elsewhere: [String] { ["beta1", "b1", "momentum"] }
}

enum SecondDecayLetter: HyperparameterLetter {
  static var name: HyperparameterName { .ρ₂ }
  static var elsewhere: [String] { ["beta2", "b2", "decay"] }
}

enum RateLetter: HyperparameterLetter {
  static var name: HyperparameterName { .ε }
  static var elsewhere: [String] {
    ["lr", "learning-rate", "rate", "step-size", "eta", "alpha", "eps"]
  }
}

enum SmallLetter: HyperparameterLetter {
  static var name: HyperparameterName { .δ }
  static var elsewhere: [String] { ["eps", "small", "fuzz"] }
}

enum DecayLetter: HyperparameterLetter {
  static var name: HyperparameterName { .ρ }
  static var elsewhere: [String] { ["decay", "gamma", "beta", "beta2", "alpha"] }
}

enum MomentumLetter: HyperparameterLetter {
  static var name: HyperparameterName { .α }
  static var elsewhere: [String] { ["momentum", "mu", "beta", "beta1"] }
}

enum InitialRateLetter: HyperparameterLetter {
  static var name: HyperparameterName { .ε₀ }
  static var elsewhere: [String] {
    ["epsilon", "lr", "learning-rate", "rate", "step-size", "eta", "alpha"]
  }
}

enum IncreaseLetter: HyperparameterLetter {
  static var name: HyperparameterName { .κ }
  static var elsewhere: [String] { ["up", "increase"] }
}

enum DecreaseLetter: HyperparameterLetter {
  static var name: HyperparameterName { .φ }
  static var elsewhere: [String] { ["down", "decrease"] }
}

enum BaseLetter: HyperparameterLetter {
  static var name: HyperparameterName { .ϑ }
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
