/// What a formula is at points where plain arithmetic does not tell: numbers too large or too small on the
/// way, roots and kinks whose derivatives do not exist though those of the whole formula do. Slow, and
/// only asked where a plain result is not finite. A class, so that who holds it for the rare case pays nothing.
public final class CloseLook: Sendable {
  let program: Program
  /// Whether plain arithmetic can lose a value or a derivative, be the numbers never so moderate.
  public let isNeeded: Bool
  private let hasKinks: Bool
  /// A run that rests asks at the same point again and again.
  private let recent = Recent<SIMD2<Double>, Derivatives>(keeping: 8)

  public init(_ tree: Tree) {
    program = Program(tree)
    isNeeded = !tree.isTame
    hasKinks = tree.hasKinks
  }

  /// The value, whatever is in its way.
  func value(x: Double, y: Double) -> Extended {
    program.value(x: Extended(x), y: Extended(y))
  }

  /// Value, gradient and Hessian: where all are found by arithmetic, by that; else by what the formula does
  /// along rays; else, at a kink, by convention.
  func derivatives(x: Double, y: Double) -> Derivatives {
    recent.value(for: SIMD2(x, y)) { findDerivatives(x: x, y: y) }
  }

  private func findDerivatives(x: Double, y: Double) -> Derivatives {
    var result = Derivatives(value: value(x: x, y: y))
    guard result.value.isNumber else { return result }
    let jet = program.jet(x: Extended(x), y: Extended(y))
    let plain = Derivatives(jet)
    if !hasKinks, plain.hasGradient, plain.hasHessian { return plain }
    func rays(_ takesConventions: Bool) -> Rays {
      Rays(of: program, x: x, y: y, value: result.value, takesConventions: takesConventions)
    }
    result.complete(from: rays(false))
    result.complete(from: plain)
    if hasKinks, !(result.hasGradient && result.hasHessian) { result.complete(from: rays(true)) }
    return result
  }

  /// What is lacking at a point of value, gradient and, if asked for, Hessian; nil where nothing is.
  public func lack(x: Double, y: Double, withHessian: Bool) -> Lack? {
    let found = derivatives(x: x, y: y)
    if !found.value.isNumber { return .value }
    if found.value.isTooLarge { return .range }
    if !found.hasGradient { return .gradient }
    if found.gradient.contains(where: \.isTooLarge) { return .range }
    guard withHessian else { return nil }
    if !found.hasHessian { return .hessian }
    return found.hessian.contains(where: \.isTooLarge) ? .range : nil
  }

  /// How far rounding may have taken the plain jet from the truth at most, entry by entry.
  public func errors(x: Double, y: Double) -> Jet<Double> {
    let jet = program.jet(x: Bounded(exactly: x), y: Bounded(exactly: y))
    return Jet(
      value: jet.value.error, x: jet.x.error, y: jet.y.error, xx: jet.xx.error,
      xy: jet.xy.error, yy: jet.yy.error)
  }
}

/// What a formula may lack at a point.
public enum Lack: Hashable, Sendable {
  case value
  case gradient
  case hessian
  /// It is there, and no `Double` holds it.
  case range
}
