public import Notation

extension Symbol {
  @inlinable public static func ← <F: Formula>(a: Self, formula: F) -> Assignment<L, F> {
    .init(formula)
  }
  @inlinable public static func ← <F: Formula>(
    a: Self, gradient: Gradient<F>
  ) -> GradientAssignment<L, F> { .init(gradient) }
  @inlinable public static func ← (a: Self, next: Binary<Add, Self, Int>) -> TimeStep<L> {
    .init(next)
  }
  @inlinable public static func ← (a: Self, number: Int) -> Initialization {
    Initialization(letter: L.spelling, ascii: L.ascii, place: L.place, value: .formula(number.tree))
  }
  @inlinable public static func ← <M: Letter>(a: Self, other: Symbol<M>) -> Initialization {
    Initialization(letter: L.spelling, ascii: L.ascii, place: L.place, value: .formula(other.tree))
  }
  @inlinable public static func ← (a: Self, given: Given) -> Initialization {
    Initialization(letter: L.spelling, ascii: L.ascii, place: L.place, value: .given(given.meaning))
  }
}

extension MatrixSymbol {
  @inlinable public static func ← <F: Formula>(
    a: Self, hessian: Hessian<F>
  ) -> HessianAssignment<L, F> { .init(hessian) }
  @inlinable public static func ← <M: MatrixFormula>(a: Self, formula: M) -> MatrixAssignment<L, M>
  {
    .init(formula)
  }
}
