// swift-format-ignore-file: AlwaysUseLowerCamelCase
// The book's matrices are capitals.

import Notation
import Optimization

// The letters of the book. One-letter names stay inside of this module. A letter takes three lines: in
// the list of its kind, which gives it its place and spelling; its type; and its name in formulas.

/// The quantities, in the order of their places on a page. θ, the parameters, stand first.
enum QuantityName: Int {
  case θ, g, Δθ, r, s, ŝ, r̂, v, θ̃, Eg², EΔθ², εᵢ, δ̄, u
}

/// The matrices, likewise.
enum MatrixName: Int {
  case H, H⁻¹
}

/// A letter for a quantity of two coordinates.
protocol QuantityLetter: Letter {
  static var name: QuantityName { get }
}

extension QuantityLetter {
  @inline(__always) static var place: Place { .value(name.rawValue) }
  static var spelling: String { "\(name)" }
}

/// A letter for a matrix.
protocol MatrixLetter: Letter {
  static var name: MatrixName { get }
}

extension MatrixLetter {
  @inline(__always) static var place: Place { .matrix(name.rawValue) }
  static var spelling: String { "\(name)" }
}

enum ThetaLetter: QuantityLetter { static var name: QuantityName { .θ } }
enum GradientLetter: QuantityLetter { static var name: QuantityName { .g } }
enum UpdateLetter: QuantityLetter { static var name: QuantityName { .Δθ } }
enum SquareLetter: QuantityLetter { static var name: QuantityName { .r } }
enum MomentLetter: QuantityLetter { static var name: QuantityName { .s } }
enum CorrectedMomentLetter: QuantityLetter { static var name: QuantityName { .ŝ } }
enum CorrectedSquareLetter: QuantityLetter { static var name: QuantityName { .r̂ } }
enum VelocityLetter: QuantityLetter { static var name: QuantityName { .v } }
enum InterimLetter: QuantityLetter { static var name: QuantityName { .θ̃ } }
enum MeanGradientLetter: QuantityLetter { static var name: QuantityName { .δ̄ } }

enum LargestGradientLetter: QuantityLetter { static var name: QuantityName { .u } }

enum MeanSquareGradientLetter: QuantityLetter {
  static var name: QuantityName { .Eg² }
  static var spelling: String { "E[g²]" }
}

enum MeanSquareUpdateLetter: QuantityLetter {
  static var name: QuantityName { .EΔθ² }
  static var spelling: String { "E[Δθ²]" }
  static var ascii: String { "Edx2" }
}

enum RatesLetter: QuantityLetter {
  static var name: QuantityName { .εᵢ }
  static var spelling: String { "ε" }
  static var ascii: String { "rate" }
}

enum HessianLetter: MatrixLetter { static var name: MatrixName { .H } }
enum InverseHessianLetter: MatrixLetter { static var name: MatrixName { .H⁻¹ } }

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
let u = Symbol<LargestGradientLetter>()
let H = MatrixSymbol<HessianLetter>()
let H⁻¹ = MatrixSymbol<InverseHessianLetter>()
let t = Symbol<TimeLetter>()
let I = Identity()
let J = Objective()
let ²J = SquareObjective()

/// A letter to the power of the iteration's number.
func ** <L: Letter>(a: Symbol<L>, b: Symbol<TimeLetter>) -> RunningPower<L, TimeLetter> { .init() }
