public import Notation

/// The lines of an algorithm, composed into one type that compiles to one loop.
public protocol Body: Sendable {
  func execute<O: Oracle>(on page: inout Worksheet<O.Value>, _ oracle: O)
  /// Executes one line only; lines count from 0.
  func execute<O: Oracle>(line: Int, on page: inout Worksheet<O.Value>, _ oracle: O)
  /// How many lines it is.
  static var count: Int { get }
  /// The lines as text.
  var texts: [LineText] { get }
}

/// A line of an algorithm as it is printed: what it does in words, and its formula.
public struct LineText: Sendable {
  /// "Compute gradient".
  public let words: String
  /// The letter that the line sets, as printed, and its place.
  public let target: String
  public let place: Place
  /// What the letter is set to.
  public let tree: Tree
}

/// One line of an algorithm.
public struct Line<S: Statement>: Body {
  @usableFromInline let words: String
  @usableFromInline let statement: S

  @inlinable public init(_ words: String, _ statement: S) {
    self.words = words
    self.statement = statement
  }

  @inlinable public static var count: Int { 1 }

  @inlinable @inline(__always) public func execute<O: Oracle>(
    on page: inout Worksheet<O.Value>, _ oracle: O
  ) { statement.execute(on: &page, oracle) }

  @inlinable public func execute<O: Oracle>(
    line: Int, on page: inout Worksheet<O.Value>, _ oracle: O
  ) { statement.execute(on: &page, oracle) }

  public var texts: [LineText] {
    [
      LineText(
        words: words, target: statement.target, place: statement.place, tree: statement.tree)
    ]
  }
}

/// Lines, then one more.
public struct Lines<First: Body, Last: Body>: Body {
  @usableFromInline let first: First
  @usableFromInline let last: Last

  @inlinable init(_ first: First, _ last: Last) {
    self.first = first
    self.last = last
  }

  @inlinable public static var count: Int { First.count + Last.count }

  @inlinable @inline(__always) public func execute<O: Oracle>(
    on page: inout Worksheet<O.Value>, _ oracle: O
  ) {
    first.execute(on: &page, oracle)
    last.execute(on: &page, oracle)
  }

  @inlinable public func execute<O: Oracle>(
    line: Int, on page: inout Worksheet<O.Value>, _ oracle: O
  ) {
    if line < First.count {
      first.execute(line: line, on: &page, oracle)
    } else {
      last.execute(line: line - First.count, on: &page, oracle)
    }
  }

  public var texts: [LineText] { first.texts + last.texts }
}

/// Composes the lines of an algorithm.
@resultBuilder public enum BodyBuilder {
  @inlinable public static func buildPartialBlock<B: Body>(first: B) -> B { first }
  @inlinable public static func buildPartialBlock<A: Body, B: Body>(
    accumulated: A, next: B
  ) -> Lines<A, B> { Lines(accumulated, next) }
}
