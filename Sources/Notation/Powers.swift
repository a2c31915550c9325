/// A formula to a whole power, by repeated squaring: the derivatives stay exact and no logarithm of
/// a negative base is taken.
public struct WholePower<A: Formula>: Formula {
  @usableFromInline let a: A
  @usableFromInline let exponent: Int

  @inlinable public init(_ a: A, _ exponent: Int) {
    self.a = a
    self.exponent = exponent
  }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    let base = a.value(in: page)
    // The common exponents need no loop, and the branch is always predicted.
    if exponent == 2 { return base * base }
    return wholePower(base, exponent)
  }

  public var tree: Tree { .power(a.tree, .number(Double(exponent))) }
}

/// `base` to the power of a whole number.
@inlinable @inline(__always) public func wholePower<Q: Quantity>(_ base: Q, _ exponent: Int) -> Q {
  var left = exponent.magnitude
  var square = base
  var product: Q?
  while left > 0 {
    if left & 1 == 1 { product = product.map { $0 * square } ?? square }
    left >>= 1
    if left > 0 { square = square * square }
  }
  let power = product ?? Q(constant: 1)
  return exponent < 0 ? Q(constant: 1) / power : power
}

/// A hyperparameter to the power of the iteration's number, ρ₁ᵗ, read from the page, which keeps it
/// as a running product: a true power would cost as much as the rest of an iteration.
public struct RunningPower<L: Letter, T: Letter>: Formula {
  @inlinable public init() {}

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    page.power(at: L.place)
  }

  public var tree: Tree { .power(Symbol<L>().tree, Symbol<T>().tree) }
}
