precedencegroup ExponentiationPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}

precedencegroup LinePrecedence {
  lowerThan: AdditionPrecedence
}

infix operator ** : ExponentiationPrecedence
infix operator ⊙ : MultiplicationPrecedence
infix operator ← : LinePrecedence
prefix operator √
prefix operator ∇

extension Formula {
  @inlinable public static func + <B: Formula>(a: Self, b: B) -> Binary<Add, Self, B> {
    .init(a, b)
  }
  @inlinable public static func - <B: Formula>(a: Self, b: B) -> Binary<Subtract, Self, B> {
    .init(a, b)
  }
  @inlinable public static func * <B: Formula>(a: Self, b: B) -> Binary<Multiply, Self, B> {
    .init(a, b)
  }
  @inlinable public static func / <B: Formula>(a: Self, b: B) -> Binary<Divide, Self, B> {
    .init(a, b)
  }
  @inlinable public static func ⊙ <B: Formula>(a: Self, b: B) -> Binary<Hadamard, Self, B> {
    .init(a, b)
  }
  @inlinable public static prefix func - (a: Self) -> Negative<Self> { .init(a) }
  @inlinable public static prefix func √ (a: Self) -> Root<Self> { .init(a) }
  @inlinable public static func ** (a: Self, exponent: Int) -> WholePower<Self> {
    .init(a, exponent)
  }
}

@inlinable public func sqrt<A: Formula>(_ a: A) -> Call<SquareRoot, A> { .init(a) }
@inlinable public func exp<A: Formula>(_ a: A) -> Call<Exponential, A> { .init(a) }
@inlinable public func log<A: Formula>(_ a: A) -> Call<Logarithm, A> { .init(a) }
@inlinable public func sin<A: Formula>(_ a: A) -> Call<Sine, A> { .init(a) }
@inlinable public func cos<A: Formula>(_ a: A) -> Call<Cosine, A> { .init(a) }
@inlinable public func abs<A: Formula>(_ a: A) -> Call<AbsoluteValue, A> { .init(a) }
/// 1 where a > 0, else 0.
@inlinable public func positive<A: Formula>(_ a: A) -> Call<Positive, A> { .init(a) }
