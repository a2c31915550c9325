/// Where a letter's value stands on a page.
public enum Place: Hashable, Sendable {
  /// A quantity: the parameters θ, an accumulator, a coordinate.
  case value(Int)
  /// A number that stays what it is while the algorithm runs.
  case hyperparameter(Int)
  /// The Hessian, or a matrix made from it.
  case matrix(Int)
  /// The number of the current iteration.
  case time
}

/// A letter of the notation. Each is a type, so that a formula's type says which letters it reads
/// and a compiled formula finds them without looking.
public protocol Letter: Sendable {
  static var place: Place { get }
  /// As printed: `ρ₁`.
  static var spelling: String { get }
  /// As spelled in ASCII: `rho1`.
  static var ascii: String { get }
  /// What other books and programs call what it stands for: `beta1`.
  static var elsewhere: [String] { get }
}

extension Letter {
  public static var ascii: String { Transliteration.ascii(spelling) }
  public static var elsewhere: [String] { [] }
}

/// Values for letters.
public protocol Page {
  associatedtype Value: Quantity
  func value(at place: Place) -> Value
  /// The hyperparameter at `place` to the power of the iteration's number.
  func power(at place: Place) -> Value
  /// The matrix at `place` times a vector.
  func product(of place: Place, with vector: Value) -> Value
}

/// Pages of losses have neither time nor matrices.
extension Page {
  public func power(at place: Place) -> Value { preconditionFailure("no time on this page") }
  public func product(of place: Place, with vector: Value) -> Value {
    preconditionFailure("no matrix on this page")
  }
}

/// A formula: a small value that knows how to compute itself and how it is written.
///
/// The nodes are generic structs, so that a formula written in Swift's own operators has a type of
/// its own and compiles to straight code. `tree` is the same formula with its types erased, which
/// everything that describes it reads.
///
/// ```swift
/// let valley = (1 - x) ** 2 + 100 * (y - x ** 2) ** 2
/// let height = valley.value(x: 1.0, y: 2.0)  // 100
/// let slope = valley.dual(x: 1.0, y: 2.0).y  // 200
/// let text = valley.tree.typeset  // (1 − x)² + 100 (y − x²)²
/// ```
public protocol Formula: Sendable {
  func value<P: Page>(in page: borrowing P) -> P.Value
  var tree: Tree { get }
}

/// A letter as a formula.
public struct Symbol<L: Letter>: Formula {
  @inlinable public init() {}

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    page.value(at: L.place)
  }

  public var tree: Tree { .letter(L.spelling, L.place) }
}

// Literal numbers are formulas themselves: with overloads for them on either side of each operator
// the type checker took seconds for a long formula.

extension Double: Formula {
  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    P.Value(constant: self)
  }

  public var tree: Tree { .number(self) }
}

extension Int: Formula {
  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    P.Value(constant: Double(self))
  }

  public var tree: Tree { .number(Double(self)) }
}

/// A number with a name: π.
public struct NamedConstant: Formula {
  @usableFromInline let name: String
  @usableFromInline let number: Double

  @inlinable public init(_ name: String, _ number: Double) {
    self.name = name
    self.number = number
  }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    P.Value(constant: number)
  }

  public var tree: Tree { .constant(name, number) }
}
