import Notation
import Optimization

// The letters of the book. One-letter names stay inside of this module.
//
// ε is the learning rate and δ the small constant: the book's letters, the reverse of most code.

enum ThetaLetter: Letter {
  @inline(__always) static var place: Place { .value(0) }
  static var spelling: String { "θ" }
}

enum GradientLetter: Letter {
  @inline(__always) static var place: Place { .value(1) }
  static var spelling: String { "g" }
}

enum UpdateLetter: Letter {
  @inline(__always) static var place: Place { .value(2) }
  static var spelling: String { "Δθ" }
}

enum SquareLetter: Letter {
  @inline(__always) static var place: Place { .value(3) }
  static var spelling: String { "r" }
}

enum MomentLetter: Letter {
  @inline(__always) static var place: Place { .value(4) }
  static var spelling: String { "s" }
}

enum CorrectedMomentLetter: Letter {
  @inline(__always) static var place: Place { .value(5) }
  static var spelling: String { "ŝ" }
}

enum CorrectedSquareLetter: Letter {
  @inline(__always) static var place: Place { .value(6) }
  static var spelling: String { "r̂" }
}

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

enum HessianLetter: Letter {
  @inline(__always) static var place: Place { .matrix(0) }
  static var spelling: String { "H" }
}

enum InverseHessianLetter: Letter {
  @inline(__always) static var place: Place { .matrix(1) }
  static var spelling: String { "H⁻¹" }
}

enum TimeLetter: Letter {
  @inline(__always) static var place: Place { .time }
  static var spelling: String { "t" }
}

let θ = Symbol<ThetaLetter>()
let g = Symbol<GradientLetter>()
let Δθ = Symbol<UpdateLetter>()
let r = Symbol<SquareLetter>()
let s = Symbol<MomentLetter>()
let ŝ = Symbol<CorrectedMomentLetter>()
let r̂ = Symbol<CorrectedSquareLetter>()
let ρ₁ = Symbol<FirstDecayLetter>()
let ρ₂ = Symbol<SecondDecayLetter>()
let ε = Symbol<RateLetter>()
let δ = Symbol<SmallLetter>()
let ρ = Symbol<DecayLetter>()
let H = MatrixSymbol<HessianLetter>()
let H⁻¹ = MatrixSymbol<InverseHessianLetter>()
let t = Symbol<TimeLetter>()
let J = Objective()
let ²J = SquareObjective()

/// A hyperparameter to the power of the iteration's number.
func ** <L: Letter>(a: Symbol<L>, b: Symbol<TimeLetter>) -> RunningPower<L, TimeLetter> { .init() }
