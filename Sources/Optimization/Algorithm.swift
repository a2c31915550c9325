public import Notation

/// An optimization algorithm: its text, and the loops compiled from it.
public struct Algorithm: Sendable {
  /// Runs whole iterations, one for each place of `path` from `first` on, which gets the θ after it.
  /// Stops where θ stops being finite. Returns the place of that θ, or the end of `path`.
  public typealias Loop =
    @Sendable (
      _ page: inout Worksheet<Point>, _ path: inout MutableSpan<Point>, _ first: Int,
      _ oracle: PointOracle
    ) -> Int

  /// Runs whole iterations like `Loop`, and gives the effective rate of each, the first one's first.
  public typealias RateLoop =
    @Sendable (
      _ page: inout Worksheet<GradientSensitivity>, _ path: inout MutableSpan<Point>,
      _ rates: inout MutableSpan<Point>, _ first: Int, _ oracle: PointOracle
    ) -> Int

  /// Runs `count` iterations of many points, a page for each few.
  public typealias ColumnLoop =
    @Sendable (
      _ pages: inout MutableSpan<Worksheet<Column>>, _ count: Int, _ oracle: ColumnOracle
    ) -> Void

  /// "RMSProp".
  public let name: String
  /// Its name in options and files: "rmsprop-nesterov" for "RMSProp Nesterov".
  public let id: String

  /// Its number in *Deep Learning*, chapter 8, where that is an algorithm's, or where else it is from:
  /// "8.5", "equation 8.28", "Zeiler 2012".
  public let source: String
  public let parameters: [Parameter]
  public let initializations: [Initialization]
  /// Its lines as they are printed and walked through.
  public var lines: [LineText] { texts.value }
  @usableFromInline let texts: Deferred<[LineText]>
  /// Whether it was made for gradients of the whole objective: those of minibatches mislead it.
  public let needsFullBatches: Bool
  /// The learning rate beyond which it leaves a quadratic bowl, in its hyperparameters and
  /// `LargestCurvature`; nil where there is none.
  public var stableBelow: Tree? { bound() }
  @usableFromInline let bound: @Sendable () -> Tree?
  public let advance: Loop
  public let advanceWithRates: RateLoop
  public let advanceColumns: ColumnLoop
  /// Executes a single line for one point.
  public let executeLine: @Sendable (Int, inout Worksheet<Point>, PointOracle) -> Void

  /// Whether it is from *Deep Learning*.
  public var isOfTheBook: Bool { source.first?.isNumber ?? false || source.hasPrefix("equation") }

  /// Whether a matrix mixes the coordinates, so that none has a rate of its own.
  public var mixesCoordinates: Bool { lines.contains { $0.tree.hasMatrix } }

  @usableFromInline static func id(of name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// An algorithm as its paper prints it.
  ///
  /// ```swift
  /// let algorithm = Algorithm(
  ///   "Heavy ball", "Polyak 1964",
  ///   require: [Parameter(ε, "learning rate", 0.01), Parameter(α, "momentum", 0.9, .momentum)],
  ///   initialize: [v ← Given("initial velocity")],
  ///   stableBelow: 2 * (1 + α) / λmax
  /// ) {
  ///   Line("Compute gradient", g ← ∇J(θ))
  ///   Line("Compute velocity", v ← α * v - ε * g)
  ///   Line("Apply update", θ ← θ + v)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: as people say it; in options it is spelled in lower case with hyphens.
  ///   - source: where it is from (`source`).
  ///   - parameters: its hyperparameters, each with what it is and a value.
  ///   - initializations: what accumulators are before the first iteration.
  ///   - bound: the learning rate beyond which it leaves a quadratic bowl (`stableBelow`).
  ///   - body: its lines. Letters that a page has no room for, or two at one place, end the program with a
  ///     sentence when it is first run (`faults`).
  @inlinable @inline(__always) public init<B: Body>(
    _ name: String, _ source: String, require parameters: [Parameter] = [],
    initialize initializations: [Initialization] = [], needsFullBatches: Bool = false,
    stableBelow bound: @autoclosure @escaping @Sendable () -> (any Formula)? = nil,
    @BodyBuilder _ body: @escaping @Sendable () -> B
  ) {
    self.name = name
    id = Self.id(of: name)
    self.source = source
    self.parameters = parameters
    self.initializations = initializations
    texts = Deferred { Self.sound(body().texts, of: name, parameters, initializations) }
    self.needsFullBatches = needsFullBatches
    self.bound = { bound()?.tree }
    advance = { page, path, first, oracle in run(body(), &page, &path, first, oracle) }
    advanceWithRates = { page, path, rates, first, oracle in
      run(body(), &page, &path, &rates, first, oracle)
    }
    advanceColumns = { pages, count, oracle in run(body(), &pages, count, oracle) }
    executeLine = { line, page, oracle in body().execute(line: line, on: &page, oracle) }
  }
}

@inlinable @inline(__always) func isFinite(_ a: Point) -> Bool {
  // x - x is NaN for what is not finite; one comparison serves both coordinates.
  let difference = a - a
  return difference.x + difference.y == 0
}

@inlinable @inline(__always) func run<B: Body>(
  _ body: B, _ page: inout Worksheet<Point>, _ path: inout MutableSpan<Point>,
  _ first: Int, _ oracle: PointOracle
) -> Int {
  // A copy, so that the optimizer keeps the letters in registers.
  var work = page
  defer { page = work }
  for index in first..<path.count {
    work.iteration += 1
    body.execute(on: &work, oracle)
    let θ = work.values[0]
    path[index] = θ
    if !isFinite(θ) { return index }
  }
  return path.count
}

/// The pages take turns within an iteration: the processor computes one while another waits.
@inlinable @inline(__always) func run<B: Body>(
  _ body: B, _ pages: inout MutableSpan<Worksheet<Column>>, _ count: Int, _ oracle: ColumnOracle
) {
  for _ in 0..<count {
    for index in pages.indices {
      pages[index].iteration += 1
      body.execute(on: &pages[index], oracle)
    }
  }
}

extension Tree {
  /// Whether it multiplies by a matrix.
  fileprivate var hasMatrix: Bool {
    if case .product = self { true } else { children.contains(where: \.hasMatrix) }
  }
}
