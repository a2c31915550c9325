public import Notation

// The functions of one formula. They stand apart from the notation because numbers are formulas too: where
// these are imported, `abs(1.5)` may mean a formula. Only where formulas are written are they wanted.

@inlinable public func abs<A: Formula>(_ a: A) -> Call<AbsoluteValue, A> { .init(a) }
@inlinable public func acos<A: Formula>(_ a: A) -> Call<ArcCosine, A> { .init(a) }
@inlinable public func asin<A: Formula>(_ a: A) -> Call<ArcSine, A> { .init(a) }
@inlinable public func atan<A: Formula>(_ a: A) -> Call<ArcTangent, A> { .init(a) }
@inlinable public func cos<A: Formula>(_ a: A) -> Call<Cosine, A> { .init(a) }
@inlinable public func cosh<A: Formula>(_ a: A) -> Call<HyperbolicCosine, A> { .init(a) }
@inlinable public func exp<A: Formula>(_ a: A) -> Call<Exponential, A> { .init(a) }
/// The largest whole number that is not above a.
@inlinable public func floor<A: Formula>(_ a: A) -> Call<Floor, A> { .init(a) }
@inlinable public func ln<A: Formula>(_ a: A) -> Call<Logarithm, A> { .init(a) }
/// The natural logarithm, as `ln`.
@inlinable public func log<A: Formula>(_ a: A) -> Call<Logarithm, A> { .init(a) }
@inlinable public func log10<A: Formula>(_ a: A) -> Call<DecimalLogarithm, A> { .init(a) }
@inlinable public func log2<A: Formula>(_ a: A) -> Call<BinaryLogarithm, A> { .init(a) }
/// 1 where a > 0, else 0: [a > 0].
@inlinable public func positive<A: Formula>(_ a: A) -> Call<Positive, A> { .init(a) }
/// The nearest whole number; halves go away from 0.
@inlinable public func round<A: Formula>(_ a: A) -> Call<Round, A> { .init(a) }
/// −1, 0 or 1.
@inlinable public func sign<A: Formula>(_ a: A) -> Call<Sign, A> { .init(a) }
@inlinable public func sin<A: Formula>(_ a: A) -> Call<Sine, A> { .init(a) }
@inlinable public func sinh<A: Formula>(_ a: A) -> Call<HyperbolicSine, A> { .init(a) }
@inlinable public func sqrt<A: Formula>(_ a: A) -> Call<SquareRoot, A> { .init(a) }
@inlinable public func tan<A: Formula>(_ a: A) -> Call<Tangent, A> { .init(a) }
@inlinable public func tanh<A: Formula>(_ a: A) -> Call<HyperbolicTangent, A> { .init(a) }
