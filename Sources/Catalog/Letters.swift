// swift-format-ignore-file: AlwaysUseLowerCamelCase
// The book's matrices are capitals.

import Notation
import Optimization

// The letters of the book. One-letter names stay inside of this module.

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

enum VelocityLetter: Letter {
  @inline(__always) static var place: Place { .value(7) }
  static var spelling: String { "v" }
}

enum InterimLetter: Letter {
  @inline(__always) static var place: Place { .value(8) }
  static var spelling: String { "θ̃" }
}

enum MeanSquareGradientLetter: Letter {
  @inline(__always) static var place: Place { .value(9) }
  static var spelling: String { "E[g²]" }
}

enum MeanSquareUpdateLetter: Letter {
  @inline(__always) static var place: Place { .value(10) }
  static var spelling: String { "E[Δθ²]" }
  static var ascii: String { "Edx2" }
}

enum RatesLetter: Letter {
  @inline(__always) static var place: Place { .value(11) }
  static var spelling: String { "ε" }
  static var ascii: String { "rate" }
}

enum MeanGradientLetter: Letter {
  @inline(__always) static var place: Place { .value(12) }
  static var spelling: String { "δ̄" }
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
let v = Symbol<VelocityLetter>()
let θ̃ = Symbol<InterimLetter>()
let Eg² = Symbol<MeanSquareGradientLetter>()
let EΔθ² = Symbol<MeanSquareUpdateLetter>()
let εᵢ = Symbol<RatesLetter>()
let δ̄ = Symbol<MeanGradientLetter>()
let H = MatrixSymbol<HessianLetter>()
let H⁻¹ = MatrixSymbol<InverseHessianLetter>()
let t = Symbol<TimeLetter>()
let I = Identity()
let J = Objective()
let ²J = SquareObjective()

/// A hyperparameter to the power of the iteration's number.
func ** <L: Letter>(a: Symbol<L>, b: Symbol<TimeLetter>) -> RunningPower<L, TimeLetter> { .init() }
