import Notation

// ε is the learning rate and δ the small constant: the book's letters, the reverse of most code.

enum FirstDecayLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(0) }
  static var spelling: String { "ρ₁" }
}

enum SecondDecayLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(1) }
  static var spelling: String { "ρ₂" }
}

enum RateLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(2) }
  static var spelling: String { "ε" }
}

enum SmallLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(3) }
  static var spelling: String { "δ" }
}

enum DecayLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(4) }
  static var spelling: String { "ρ" }
}

enum MomentumLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(5) }
  static var spelling: String { "α" }
}

enum InitialRateLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(2) }
  static var spelling: String { "ε₀" }
}

enum IncreaseLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(6) }
  static var spelling: String { "κ" }
}

enum DecreaseLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(7) }
  static var spelling: String { "φ" }
}

enum BaseLetter: Letter {
  @inline(__always) static var place: Place { .hyperparameter(4) }
  static var spelling: String { "ϑ" }
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
