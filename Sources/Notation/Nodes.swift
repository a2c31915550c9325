/// An operation on two quantities.
public protocol Operation: Sendable {
  static var sign: Tree.Sign { get }
  static func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q
}

public enum Add: Operation {
  public static let sign = Tree.Sign.plus
  @inlinable @inline(__always) public static func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q { a + b }
}

public enum Subtract: Operation {
  public static let sign = Tree.Sign.minus
  @inlinable @inline(__always) public static func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q { a - b }
}

public enum Multiply: Operation {
  public static let sign = Tree.Sign.times
  @inlinable @inline(__always) public static func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q { a * b }
}

/// The elementwise product, written ⊙ in the book.
public enum Hadamard: Operation {
  public static let sign = Tree.Sign.elementwise
  @inlinable @inline(__always) public static func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q { a * b }
}

public enum Divide: Operation {
  public static let sign = Tree.Sign.over
  @inlinable @inline(__always) public static func apply<Q: Quantity>(_ a: Q, _ b: Q) -> Q { a / b }
}

public struct Binary<O: Operation, A: Formula, B: Formula>: Formula {
  @usableFromInline let a: A
  @usableFromInline let b: B

  @inlinable public init(_ a: A, _ b: B) {
    self.a = a
    self.b = b
  }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    O.apply(a.value(in: page), b.value(in: page))
  }

  public var tree: Tree { .binary(O.sign, a.tree, b.tree) }
}

public struct Negative<A: Formula>: Formula {
  @usableFromInline let a: A

  @inlinable public init(_ a: A) { self.a = a }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    -a.value(in: page)
  }

  public var tree: Tree { .negative(a.tree) }
}

public struct Root<A: Formula>: Formula {
  @usableFromInline let a: A

  @inlinable public init(_ a: A) { self.a = a }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    a.value(in: page).root
  }

  public var tree: Tree { .root(a.tree) }
}

/// An elementary function of a formula.
public struct Call<F: Elementary, A: Formula>: Formula {
  @usableFromInline let a: A

  @inlinable public init(_ a: A) { self.a = a }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    a.value(in: page).applying(F.self)
  }

  public var tree: Tree { .call(F.self, a.tree) }
}

/// A function of two formulas.
public struct CallOfTwo<F: Bivariate, A: Formula, B: Formula>: Formula {
  @usableFromInline let a: A
  @usableFromInline let b: B

  @inlinable public init(_ a: A, _ b: B) {
    self.a = a
    self.b = b
  }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    a.value(in: page).applying(F.self, with: b.value(in: page))
  }

  public var tree: Tree {
    F.self == GeneralPower.self || F.self == ConstantPower.self
      ? .power(a.tree, b.tree) : .callOfTwo(F.self, a.tree, b.tree)
  }
}
