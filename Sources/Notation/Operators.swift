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
