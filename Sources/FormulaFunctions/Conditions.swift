public import Notation

// Conditions, and the choice between two formulas by one: `choice(x .< 0, -x, x ** 2)`.

/// a where the condition holds, else b: the formula language's `if`.
@inlinable public func choice<C: Formula, A: Formula, B: Formula>(
  _ condition: C, _ a: A, _ b: B
) -> Choice<C, A, B> { .init(condition, a, b) }

extension Formula {
  @inlinable public static func .< <B: Formula>(a: Self, b: B) -> CallOfTwo<Less, Self, B> {
    .init(a, b)
  }
  @inlinable public static func .<= <B: Formula>(a: Self, b: B) -> CallOfTwo<LessOrEqual, Self, B> {
    .init(a, b)
  }
  @inlinable public static func .> <B: Formula>(a: Self, b: B) -> CallOfTwo<Greater, Self, B> {
    .init(a, b)
  }
  @inlinable public static func .>= <B: Formula>(a: Self, b: B) -> CallOfTwo<
    GreaterOrEqual, Self, B
  > {
    .init(a, b)
  }
  @inlinable public static func .== <B: Formula>(a: Self, b: B) -> CallOfTwo<Equal, Self, B> {
    .init(a, b)
  }
  @inlinable public static func .!= <B: Formula>(a: Self, b: B) -> CallOfTwo<Unequal, Self, B> {
    .init(a, b)
  }
  @inlinable public static func .& <B: Formula>(a: Self, b: B) -> CallOfTwo<Conjunction, Self, B> {
    .init(a, b)
  }
  @inlinable public static func .| <B: Formula>(a: Self, b: B) -> CallOfTwo<Disjunction, Self, B> {
    .init(a, b)
  }
}
