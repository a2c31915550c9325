public import Notation

// The functions of two formulas and more.

/// The angle of the point (b, a).
@inlinable public func atan2<A: Formula, B: Formula>(_ a: A, _ b: B) -> CallOfTwo<ArcTangent2, A, B>
{
  .init(a, b)
}

/// √(a² + b²).
@inlinable public func hypot<A: Formula, B: Formula>(_ a: A, _ b: B) -> CallOfTwo<Hypotenuse, A, B>
{
  .init(a, b)
}

@inlinable public func max<A: Formula, B: Formula>(_ a: A, _ b: B) -> CallOfTwo<Maximum, A, B> {
  .init(a, b)
}

@inlinable public func min<A: Formula, B: Formula>(_ a: A, _ b: B) -> CallOfTwo<Minimum, A, B> {
  .init(a, b)
}

@inlinable public func max<A: Formula, B: Formula, C: Formula>(
  _ a: A, _ b: B, _ c: C
) -> CallOfTwo<Maximum, CallOfTwo<Maximum, A, B>, C> { .init(.init(a, b), c) }

@inlinable public func min<A: Formula, B: Formula, C: Formula>(
  _ a: A, _ b: B, _ c: C
) -> CallOfTwo<Minimum, CallOfTwo<Minimum, A, B>, C> { .init(.init(a, b), c) }

/// a to the power of b, a > 0; for whole exponents that are numbers there is `a ** 3`.
@inlinable public func pow<A: Formula, B: Formula>(
  _ a: A, _ b: B
) -> CallOfTwo<GeneralPower, A, B> { .init(a, b) }

/// a to the power of a number, a > 0.
@inlinable public func pow<A: Formula>(
  _ a: A, _ b: Double
) -> CallOfTwo<ConstantPower, A, Double> { .init(a, b) }

/// The term for each whole number of a range, added from the first to the last.
@inlinable public func sum<Term: Formula>(
  _ range: ClosedRange<Int>, _ term: @escaping @Sendable (SumIndex) -> Term
) -> Sum<Term> { .init(range, term) }
