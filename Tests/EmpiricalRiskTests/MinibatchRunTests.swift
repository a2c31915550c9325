import Catalog
import Checking
import EmpiricalRisk
import Notation
import Optimization
import Testing

/// Runs on minibatches: noise that is the same every time.
@Suite struct MinibatchRunTests {
  static func loss(_ size: Int = 7) throws -> Loss {
    let shipped = try #require(ShippedData.named("overlapping"))
    return shipped.loss(
      batches: Batches(.drawn(size: size, seed: 11), of: shipped.data.examples.count))
  }

  static func run(_ algorithm: Algorithm, on loss: Loss) -> Run {
    Run(
      algorithm, on: loss, start: Point(-1, 1), hyperparameters: algorithm.defaults,
      limits: Limits(iterations: 700))
  }

  @Test(arguments: Algorithm.all) func piecesMakeTheWhole(algorithm: Algorithm) throws {
    var whole = Self.run(algorithm, on: try Self.loss())
    whole.advance(to: 700)
    var pieces = Self.run(algorithm, on: try Self.loss())
    var random = SplitMix(seed: 12)
    while pieces.end == nil {
      pieces.advance(to: pieces.count + .random(in: 0...60, using: &random))
    }
    #expect(pieces.path == whole.path && pieces.losses == whole.losses && pieces.end == whole.end)
    for t in [0, 1, 255, 256, 257, 300, 699] where t <= whole.count {
      #expect(whole.page(at: t).values[0] == whole.path[t])
    }
  }

  /// The update uses the batch's gradient; what is observed is the whole objective's.
  @Test func updatesUseTheirBatch() throws {
    let loss = try Self.loss()
    var run = Self.run(.sgd, on: loss)
    run.advance(to: 40)
    let data = try #require(ShippedData.named("overlapping")).data
    let batch = try #require(loss.batch)
    for t in [1, 2, 9, 10, 40] {
      let rows = batch(t)
      let part = Loss(
        DataSet(.logistic, rows.map { data.examples[$0] }), name: "part", summary: "",
        recipe: .text("data"))
      let jet = part.jet(run.path[t - 1])
      #expect(sameBits(run.page(at: t).values[1], Point(jet.x, jet.y)))
      let whole = loss.jet(run.path[t])
      #expect(sameBits(run.gradients[t], Point(whole.x, whole.y)))
    }
  }

  /// What decides a run's way decides whether the race may go on with it.
  @Test func batchesAndRegularizationCount() async throws {
    let entry = Entry(.sgd, hyperparameters: [0.1])
    var scenes = try [3, 7, 7].map {
      Scene(loss: try Self.loss($0), entries: [entry], limits: Limits(iterations: 50))
    }
    scenes[2].lambda = 0.5
    let (stream, continuation) = AsyncStream.makeStream(of: Race.Snapshot.self)
    let race = Race { continuation.yield($0) }
    var snapshots = stream.makeAsyncIterator()
    for scene in scenes {
      race.show(scene, at: 50)
      let snapshot = try #require(await snapshots.next())
      #expect(snapshot.runs[0].path == scene.finishedRuns()[0].path)
    }
    #expect(Set(scenes.map(\.loss.identity)).count == 3)
  }
}
