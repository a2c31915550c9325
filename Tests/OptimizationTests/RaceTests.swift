import Catalog
import Dispatch
import Notation
import Optimization
import Scenes
import Testing

/// Races on their own queue. Clean under the thread sanitizer, too (`make sanitize`). One after the other: a
/// race that has no end takes a core until its test is woken up.
@Suite(.serialized, .timeLimit(.minutes(2))) struct RaceTests {
  static func scene(_ specifications: [String], on loss: Loss = .rosenbrock) throws -> Scene {
    let entries = try specifications.map {
      try Entry(specification: $0, from: Algorithm.all, on: loss)
    }
    return Scene(loss: loss, entries: entries, limits: Limits(iterations: 3000, tolerance: 1e-9))
  }

  /// A race, and its snapshots as they come.
  ///
  /// - Parameter patience: by default nothing is shown before it is finished.
  static func race(patience: Duration = .seconds(3600)) -> (Race, AsyncStream<Race.Snapshot>) {
    let (stream, continuation) = AsyncStream.makeStream(of: Race.Snapshot.self)
    return (Race(patience: patience) { continuation.yield($0) }, stream)
  }

  static func expectSame(_ runs: [Run], _ expected: [Run]) {
    #expect(runs.count == expected.count)
    for (run, expected) in zip(runs, expected) {
      #expect(run.path == expected.path && run.losses == expected.losses)
      #expect(run.gradients == expected.gradients && run.end == expected.end)
    }
  }

  static let default4 = ["adagrad", "rmsprop", "adam", "newton"]

  @Test func theResultIsThatOfTheRunsAlone() async throws {
    let scene = try Self.scene(Self.default4)
    let (race, snapshots) = Self.race()
    race.show(scene, at: 3000)
    let snapshot = try #require(await snapshots.first { _ in true })
    Self.expectSame(snapshot.runs, scene.finishedRuns())
  }

  /// Requests from many threads, in any order; the same scene a little further each time.
  @Test(arguments: 1...5) func timingDoesNotMatter(round: Int) async throws {
    let scene = try Self.scene(Self.default4)
    let (race, snapshots) = Self.race()
    let sendings = DispatchQueue(label: "sendings", attributes: .concurrent)
    for request in 1...60 { sendings.async { race.show(scene, at: request * 41 % 2000) } }
    sendings.sync(flags: .barrier) {}
    race.show(scene, at: 3000)
    let last = try #require(
      await snapshots.first { $0.runs.allSatisfy { $0.end != nil } })
    Self.expectSame(last.runs, scene.finishedRuns())
  }

  /// What scene a snapshot is of, it says; each has the runs of its own scene.
  @Test func scenesMayTakeTurns() async throws {
    let scenes = try [
      Self.scene(["sgd:epsilon=0.001"]), Self.scene(["adam", "sgd:epsilon=0.0005"]),
      Self.scene(["momentum"], on: .beale),
    ]
    let (race, snapshots) = Self.race()
    for request in 0..<30 { race.show(scenes[request % 3], at: request * 20) }
    race.show(scenes[0], at: 700)
    for await snapshot in snapshots {
      var expected = snapshot.scene.entries.map { snapshot.scene.run(of: $0) }
      for index in expected.indices { expected[index].advance(to: snapshot.runs[index].count) }
      #expect(snapshot.runs.map(\.path) == expected.map(\.path))
      #expect(snapshot.runs.map(\.loss.name) == expected.map(\.loss.name))
      if snapshot.runs[0].count == 700 { break }
    }
  }

  /// Runs whose set-up stays go on from where they are; only what changed is computed anew.
  @Test func runsAreReused() async throws {
    let questions = Counter()
    let loss = Loss(
      "counted", questions.counted((1 - x) ** 2 + 100 * (y - x ** 2) ** 2), summary: "",
      domain: Domain(reach: 2), start: Point(-1.2, 1))
    let (race, snapshots) = Self.race()
    var iterator = snapshots.makeAsyncIterator()
    var scene = try Self.scene(["sgd:epsilon=0.001", "sgd:epsilon=0.0005"], on: loss)
    race.show(scene, at: 1000)
    _ = await iterator.next()
    let first = questions.taken()
    #expect(first >= 2000)
    race.show(scene, at: 1010)
    _ = await iterator.next()
    #expect(questions.taken() < 100, "ten updates of two runs")
    scene.entries[1].hyperparameters = [0.0004]
    scene.entries.swapAt(0, 1)
    race.show(scene, at: 1010)
    let last = try #require(await iterator.next())
    let changed = questions.taken()
    #expect(changed >= 1010 && changed < 1500, "one run anew, one as it was")
    Self.expectSame(last.runs, expectedRuns(of: scene, at: 1010))
  }

  /// What takes long is shown as far as it is: each snapshot is the beginning of what comes.
  @Test func showsWhatIsNotFinished() async throws {
    let scene = try Self.longScene()
    let (race, snapshots) = Self.race(patience: .zero)
    race.show(scene, at: 6_000)
    let expected = expectedRuns(of: scene, at: 6_000).map { (path: $0.path, losses: $0.losses) }
    var counts: [Int] = []
    for await snapshot in snapshots {
      for (run, whole) in zip(snapshot.runs, expected) {
        // Each grain whole, and a few of all iterations.
        let grain = run.grain(to: run.count)
        for t in stride(from: 0, through: run.count, by: grain.stride) {
          #expect(grain.path[t / grain.stride] == whole.path[t])
        }
        for t in [0, 777, run.count - 1, run.count] where (0...run.count).contains(t) {
          #expect(run.iterate(at: t).place == whole.path[t])
          #expect(run.iterate(at: t).loss == whole.losses[t])
        }
      }
      counts.append(snapshot.runs[0].count)
      if snapshot.runs[0].count == 6_000 { break }
    }
    #expect(counts.count > 2 && counts == counts.sorted())
  }

  /// A newer wish ends what is being computed: here for ever.
  @Test func aNewerWishComesFirst() async throws {
    var scene = try Self.longScene()
    let (race, snapshots) = Self.race(patience: .zero)
    scene.limits.iterations = 1 << 40
    race.show(scene, at: 1 << 40)
    var iterator = snapshots.makeAsyncIterator()
    _ = await iterator.next()
    let other = try Self.scene(["adam"])
    race.show(other, at: 50)
    while let snapshot = await iterator.next() {
      if snapshot.scene.identity == other.identity {
        Self.expectSame(snapshot.runs, expectedRuns(of: other, at: 50))
        break
      }
    }
  }

  /// Two runs that never end.
  private static func longScene() throws -> Scene {
    var scene = try scene(["adagrad:epsilon=1e-6", "sgd:epsilon=1e-9"])
    scene.limits = Limits(iterations: 6_000)
    return scene
  }

  /// Asking for an earlier iteration takes nothing back.
  @Test func theWholeHistoryIsKept() async throws {
    let scene = try Self.scene(["sgd:epsilon=0.001"])
    let (race, snapshots) = Self.race()
    var iterator = snapshots.makeAsyncIterator()
    race.show(scene, at: 500)
    _ = await iterator.next()
    race.show(scene, at: 100)
    #expect(await iterator.next()?.runs[0].count == 500)
  }

  @Test func endsAreValues() async throws {
    let scene = Scene(
      loss: .saddle,
      entries: try [
        "sgd:epsilon=0.9", "rmsprop_nesterov", "newton", "adam:epsilon=1e-9",
        "newton_regularized:alpha=2",
      ].map { try Entry(specification: $0, from: Algorithm.all, on: .saddle) },
      start: Point(1, 0), limits: Limits(iterations: 2000, tolerance: 1e-9))
    let (race, snapshots) = Self.race()
    race.show(scene, at: 2000)
    let runs = try #require(await snapshots.first { _ in true }).runs
    #expect(runs[0].end == .stationary(.saddle))
    #expect(runs[1].end == .undefined(at: 1, line: 3, .zeroByZero))
    #expect(runs[2].end == .stationary(.saddle))
    #expect(runs[3].end == .exhausted)
    #expect(runs[4].end == .undefined(at: 1, line: 2, .singularHessian))
  }

  private func expectedRuns(of scene: Scene, at t: Int) -> [Run] {
    scene.entries.map { entry in
      var run = scene.run(of: entry)
      run.advance(to: t)
      return run
    }
  }
}
