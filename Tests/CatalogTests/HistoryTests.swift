import Catalog
import Checking
import Notation
import Testing

@testable import Optimization

/// What a long run leaves out of its history is computed anew, to the bit; what it keeps is true.
@Suite struct HistoryTests {
  private static let length = 17_500
  /// Rates that follow a velocity, that follow a mean, that are accumulated, and none.
  private static let some: [Algorithm] = [.sgd, .nesterov, .adam, .adaDelta, .newton]

  /// A run that goes on; velocity, changes on the way, and pages that are left out.
  private static func run(_ algorithm: Algorithm) -> Run {
    let rates = Hyperparameters(algorithm.defaults.map { $0 / 10 })
    var schedule = Schedule(rates)
    for t in [300, 17_001] where !algorithm.parameters.isEmpty {
      schedule = schedule.setting(0, to: rates[0] * (t == 300 ? 0.9 : 0.8), after: t)
    }
    return Run(
      algorithm, on: .rosenbrock, start: Point(-1.2, 1), velocity: Point(0.1, 0),
      schedule: schedule, limits: Limits(iterations: length))
  }

  /// Every iteration as it is just after it was computed.
  private static func record(_ algorithm: Algorithm) -> (run: Run, iterates: [Iterate]) {
    var run = run(algorithm)
    var iterates = [run.iterate(at: 0)]
    while run.end == nil {
      let first = run.count + 1
      run.advance(to: first + 99)
      guard first <= run.count else { break }
      iterates += (first...run.count).map { run.iterate(at: $0) }
    }
    return (run, iterates)
  }

  @Test(arguments: some) func whatIsLeftOutIsComputedAnew(algorithm: Algorithm) {
    let (_, iterates) = Self.record(algorithm)
    var run = Self.run(algorithm)
    run.advance(to: Self.length)
    #expect(run.count + 1 == iterates.count)
    var random = SplitMix(seed: 3)
    let some = (0..<50).map { _ in Int.random(in: 0...run.count, using: &random) }
    let edges = [0, 300, 301, 8191, 8192, 16_383, 16_385, 17_001, 17_002, run.count - 1, run.count]
    for t in some + edges where (0...run.count).contains(t) {
      #expect(sameBits(run.iterate(at: t), iterates[t]), "t \(t)")
    }
    let whole = (run.path, run.losses, run.gradients, run.rates)
    #expect(zip(whole.0, iterates).allSatisfy { sameBits($0, $1.place) })
    #expect(zip(whole.1, iterates).allSatisfy { $0.bitPattern == $1.loss.bitPattern })
    #expect(zip(whole.2, iterates).allSatisfy { sameBits($0, $1.gradient) })
    #expect(zip(whole.3, iterates).allSatisfy { sameBits($0, $1.rate) })
    #expect(whole.0.count == iterates.count && whole.3.count == iterates.count)
  }

  @Test(arguments: some) func whatIsKeptIsTrue(algorithm: Algorithm) {
    let (run, iterates) = Self.record(algorithm)
    for t in [100, 8191, 8192, 16_500, run.count] where t <= run.count {
      let grain = run.grain(to: t)
      let last = t / grain.stride
      #expect(grain.path.count > last && (grain.stride == 1) == (t < 8192))
      for index in 0..<last {
        #expect(sameBits(grain.path[index], iterates[index * grain.stride].place))
        let between = iterates[(index * grain.stride)..<((index + 1) * grain.stride)].dropFirst()
        guard grain.stride > 1 else { continue }
        #expect(isTrue(grain.extremes[index], of: Array(between)))
      }
      #expect(run.rest(to: t).count == t % grain.stride)
    }
  }

  /// Whether everything lies within what is said, and something at its ends.
  private func isTrue(_ extremes: Extremes, of iterates: [Iterate]) -> Bool {
    let (places, all) = (extremes.places, iterates.map(\.place))
    return isTrue(extremes.loss, of: iterates.map(\.loss))
      && isTrue(extremes.slope, of: iterates.map(\.gradient.length))
      && isTrue(extremes.rateX, of: iterates.map(\.rate.x))
      && isTrue(extremes.rateY, of: iterates.map(\.rate.y))
      && places.map(\.x).min() == all.map(\.x).min() && places.map(\.x).max() == all.map(\.x).max()
      && places.map(\.y).min() == all.map(\.y).min() && places.map(\.y).max() == all.map(\.y).max()
      && isInOrder(places, of: all)
  }

  private func isTrue(_ reach: Reach, of numbers: [Double]) -> Bool {
    let finite = numbers.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return reach.low.isNaN }
    return reach.low == low && reach.high == high
  }

  private func isInOrder(_ places: [Point], of path: [Point]) -> Bool {
    var rest = path[...]
    for place in places {
      guard let index = rest.firstIndex(of: place) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// However it came about: a run is the same in pieces, and what a picture of the first t shows does not
  /// depend on how far it has gone since.
  @Test func historiesDependOnNothingElse() {
    let (pieces, _) = Self.record(.adam)
    var (whole, part) = (Self.run(.adam), Self.run(.adam))
    whole.advance(to: Self.length)
    part.advance(to: 12_345)
    for t in [5_000, 12_345] {
      let outlines = [whole, part, pieces].map { $0.outline(0...t, to: t) }
      #expect(outlines.allSatisfy { $0 == outlines[0] })
      #expect(outlines[0].first == whole.path[0] && outlines[0].last == whole.path[t])
    }
    #expect(whole.memory.kept == pieces.memory.kept)
  }

  @Test func partsOfAnOutlineMeet() {
    var run = Self.run(.momentum)
    run.advance(to: 17_000)
    let t = 16_999
    let parts = (0..<8).map { run.outline((t * $0 / 8)...(t * ($0 + 1) / 8), to: t) }
    for (a, b) in zip(parts, parts.dropFirst()) { #expect(a.last == b.first) }
    #expect(parts.reduce([run.path[0]]) { $0 + $1.dropFirst() } == Array(run.outline(0...t, to: t)))
  }

  @Test func questionsAreAnsweredForWhatIsLeftOut() {
    let (run, iterates) = Self.record(.sgd)
    let (t, side) = (run.count, iterates[9_001].place.x)
    #expect(run.last(by: t) { $0.x <= side } == 9_001)
    #expect(run.last(by: t) { $0.x < -50 } == -1)
    let least = iterates.map(\.loss).min()!
    #expect(run.hasBeen(below: least.nextUp, by: t) && !run.hasBeen(below: least, by: t))
  }

  /// A million iterations keep as many numbers as ten thousand, but for the logarithm.
  @Test func memoryIsBounded() {
    var memory = Memory()
    var kept: [Int] = []
    for first in stride(from: 0, to: 1_000_000, by: 50_000) {
      let count = 50_000
      memory.take(
        Stretch(
          first: first, path: .init(repeating: .zero, count: count),
          losses: .init(repeating: 0, count: count),
          gradients: .init(repeating: .zero, count: count),
          rates: .init(repeating: .zero, count: count)))
      kept.append(memory.kept)
    }
    #expect(memory.taken == 1_000_000)
    #expect(kept == kept.sorted() && kept[19] == 8_192 + 6 * 4_096 + 3_907)
    #expect(memory.grains.allSatisfy { $0.path.count <= 8_192 })
    #expect(memory.grains.map(\.stride) == [1, 4, 8, 16, 32, 64, 128, 256])
  }

  @Test func pagesAreBounded() {
    var page = Worksheet<GradientSensitivity>(hyperparameters: .init(repeating: 0))
    var checkpoints = Checkpoints(first: page)
    for t in 1...40_000 {
      page.iteration = t * 256
      checkpoints.append(page, isChange: t == 777)
      #expect(checkpoints.count <= 2_050)
    }
    #expect(checkpoints.last(before: 777 * 256 + 5).iteration == 777 * 256)
    #expect(checkpoints.last(before: 9_999_999).iteration > 9_999_999 - 8_192)
    #expect(checkpoints.following(777 * 256).map { $0 % 8_192 } == 0)
  }

  private func sameBits(_ a: Iterate, _ b: Iterate) -> Bool {
    sameBits(a.place, b.place) && a.loss.bitPattern == b.loss.bitPattern
      && sameBits(a.gradient, b.gradient) && sameBits(a.rate, b.rate)
  }

  private func sameBits(_ a: Point, _ b: Point) -> Bool {
    a.x.bitPattern == b.x.bitPattern && a.y.bitPattern == b.y.bitPattern
  }
}
