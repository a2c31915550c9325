/// What a formula's value does as one leaves a point straight ahead, for s → 0+ at the place θ + s d: a sum
/// of powers of s, not only whole ones, of which the first are known.
public struct Series: Sendable {
  struct Term: Sendable {
    var power: Double
    var factor: Extended
  }

  /// By rising powers; the factors are not 0. A power of −∞ grows beyond every power.
  let terms: [Term]
  /// What is left out is smaller than every power below this one.
  let known: Double
  /// A multiple of log s beside the terms.
  let logs: Extended
  /// Whether at its kinks the conventions hold: |s| is 0, max(s, 2 s) is s.
  let takesConventions: Bool

  /// Powers from the first one on that are kept.
  static let reach = 5.0
  /// 0 is known up to here where it is so by convention.
  static let conventional = 1e100

  init(
    _ terms: [Term], known: Double = .infinity, logs: Extended = Extended(0),
    takesConventions: Bool = false
  ) {
    let merged = Self.merged(terms)
    let limit = min(known, (merged.first?.power ?? .infinity) + Self.reach)
    let kept = merged.filter { $0.power < limit || $0.power == -.infinity }
    let isWhole = kept.count == merged.count
    let exists = merged.allSatisfy(\.factor.isNumber) && logs.isNumber && !known.isNaN
    self.terms = exists ? kept : []
    self.known = exists ? (isWhole ? known : limit) : -.infinity
    self.logs = exists ? logs : Extended(0)
    self.takesConventions = takesConventions
  }

  init(_ constant: Extended, takesConventions: Bool = false) {
    self.init([Term(power: 0, factor: constant)], takesConventions: takesConventions)
  }

  /// The place on a ray: a coordinate of θ, and the direction's.
  init(from start: Double, by step: Double, takesConventions: Bool) {
    let parts = [(0.0, start), (1.0, step)].map { Term(power: $0, factor: Extended($1)) }
    self.init(parts, takesConventions: takesConventions)
  }

  /// One of which nothing is known, because the formula has no value on the way or because it is not
  /// followed there.
  static func unknown(_ takesConventions: Bool = false) -> Self {
    Self([], known: -.infinity, takesConventions: takesConventions)
  }

  private static func merged(_ terms: [Term]) -> [Term] {
    let sorted = terms.count > 1 ? terms.sorted { $0.power < $1.power } : terms
    var result: [Term] = []
    result.reserveCapacity(sorted.count)
    for term in sorted {
      if let last = result.last, term.power - last.power < 1e-9 || term.power == last.power {
        result[result.count - 1].factor = last.factor.cancelling(term.factor)
      } else {
        if let last = result.last, last.factor.isZero { result.removeLast() }
        result.append(term)
      }
    }
    if let last = result.last, last.factor.isZero { result.removeLast() }
    return result
  }
}

extension Extended {
  /// The sum, and 0 where it is nothing but rounding errors.
  fileprivate func cancelling(_ other: Self) -> Self {
    let sum = self + other
    return sum.magnitude < magnitude * Self(0x1p-50) ? Self(0) : sum
  }
}

extension Series {
  var isUnknown: Bool { known == -.infinity && terms.isEmpty }
  var isZero: Bool { terms.isEmpty && known == .infinity && logs.isZero }
  /// The power that it starts with, as far as one knows.
  var lead: Double { terms.first?.power ?? known }

  /// The factor of a power.
  func factor(of power: Double) -> Extended {
    terms.first { Swift.abs($0.power - power) < 1e-9 }?.factor ?? Extended(0)
  }

  /// The number that it is, if it does not change with s.
  var constant: Extended? {
    guard known == .infinity, logs.isZero, terms.allSatisfy({ $0.power == 0 }) else { return nil }
    return factor(of: 0)
  }

  /// Its limit is this number, and the rest of it goes to 0; nil where it has none.
  var split: (limit: Extended, rest: Series)? {
    guard logs.isZero, lead >= 0, known > 0 else { return nil }
    let rest = terms.filter { $0.power != 0 }
    return (factor(of: 0), Series(rest, known: known, takesConventions: takesConventions))
  }

  /// This times c sᵖ.
  func scaled(by factor: Extended, power: Double = 0) -> Series {
    let terms = terms.map { Term(power: $0.power + power, factor: $0.factor * factor) }
    return Series(
      terms, known: known + power, logs: logs * factor, takesConventions: takesConventions)
  }

  /// Less is known of it.
  func forgetting(from power: Double) -> Series {
    power >= known
      ? self : Series(terms, known: power, logs: logs, takesConventions: takesConventions)
  }
}
