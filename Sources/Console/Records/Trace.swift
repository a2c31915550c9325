import Notation
import Optimization

/// A race as records of numbers, one for each run and iteration.
package struct Trace: Sendable {
  package let scene: Scene
  package let format: RecordFormat
  /// Which iterations are written: t = 0, the multiples of this, and the last.
  package let stride: Int

  /// How many updates are computed before their records are written.
  private static let portion = 4096

  package init(_ scene: Scene, format: RecordFormat = .jsonl, every stride: Int = 1) {
    self.scene = scene
    self.format = format
    self.stride = stride
  }

  /// Writes all records, run by run, while they are computed.
  package func write(to output: inout Output) throws(Failure) {
    try output.append(format.header)
    for entry in scene.entries where !output.isOver { try write(entry, to: &output) }
    try output.flush()
  }

  private func write(_ entry: Entry, to output: inout Output) throws(Failure) {
    var run = scene.run(of: entry)
    let writer = format.writer(for: entry)
    var pages = Pages(of: run)
    var t = 0
    while !output.isOver {
      run.advance(to: run.count + Self.portion)
      // Without an end, the newest record may turn out to be the last: it waits.
      let last = run.end == nil ? run.count - 1 : run.count
      if run.end != nil { t = min(t, run.count) }
      while t <= last {
        let status = t == run.count ? run.end?.status ?? "running" : "running"
        writer.append(t, of: run, pages.page(at: t), status: status, to: &output.buffer)
        try output.flushIfFull()
        if t == run.count { return }
        t = run.end == nil ? next(after: t) : min(next(after: t), run.count)
      }
    }
  }

  /// The next multiple of the stride, or a number that no run gets to.
  private func next(after t: Int) -> Int {
    let (next, isTooLarge) = (t / stride + 1).multipliedReportingOverflow(by: stride)
    return isTooLarge ? .max : next
  }
}

/// The pages of a run, one after another: each is computed from the one before.
struct Pages {
  private let algorithm: Algorithm
  private let oracle: PointOracle
  private var page: Worksheet<Point>

  init(of run: Run) {
    algorithm = run.algorithm
    oracle = run.loss.oracle
    page = run.page(at: 0)
  }

  /// The page after t updates; t may not fall.
  mutating func page(at t: Int) -> Worksheet<Point> {
    if t > page.iteration {
      var path = [Point](repeating: .zero, count: t - page.iteration)
      var span = path.mutableSpan
      _ = algorithm.advance(&page, &span, 0, oracle)
    }
    return page
  }
}

extension End {
  /// The word for it in records.
  var status: String {
    switch self {
    case .stationary(let kind): kind.rawValue
    case .target: "target"
    case .diverged: "diverged"
    case .undefined: "undefined"
    case .exhausted: "exhausted"
    }
  }
}
