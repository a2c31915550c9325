import Catalog
import Notation
import Optimization
import Testing

/// In the race that the program opens with each method shows within 200 iterations what it is like.
@Suite struct StandardSceneTests {
  static let scene = Scene.standard
  static let minimum = scene.loss.minima[0]

  static func run(_ index: Int) -> Run {
    var run = scene.run(of: scene.entries[index])
    run.advance(to: 200)
    return run
  }

  /// How far it is from the minimum after each update.
  static func distances(_ run: Run) -> [Double] { run.path.map { ($0 - minimum).length } }

  /// The length of the way between two updates.
  static func way(_ run: Run, _ range: Range<Int>) -> Double {
    range.map { (run.path[$0 + 1] - run.path[$0]).length }.reduce(0, +)
  }

  @Test func whoRaces() {
    #expect(Self.scene.entries.map(\.label) == ["adagrad", "rmsprop", "adam", "newton"])
  }

  @Test func nobodyLeavesTheView() {
    for index in Self.scene.entries.indices {
      #expect(Self.run(index).path.allSatisfy(Self.scene.domain.contains))
    }
  }

  @Test func adaGradStallsOnTheWay() {
    let run = Self.run(0)
    #expect(Self.distances(run)[200] > 1.5)
    #expect(Self.way(run, 150..<200) < Self.way(run, 0..<50) / 5)
  }

  @Test func rmsPropArrivesWithoutADetour() {
    let run = Self.run(1)
    let arrival = Self.distances(run).firstIndex { $0 < 0.1 }
    #expect(arrival.map { (60...150).contains($0) } == true)
    #expect(Self.distances(run)[150...].allSatisfy { $0 < 0.25 }, "it jitters a little")
    #expect(run.path.allSatisfy { $0.x - $0.y < 1.5 }, "it does not swing across the valley")
  }

  @Test func adamSwingsAcrossTheValleyAndSettles() {
    let run = Self.run(2)
    #expect(run.path.contains { $0.x - $0.y > 2.5 })
    #expect(Self.distances(run)[100...].allSatisfy { $0 < 0.1 })
  }

  @Test func newtonRunsToTheSaddle() {
    let run = Self.run(3)
    #expect(run.end == .saddle && run.count <= 7)
    #expect((run.path[run.count] - Self.scene.loss.saddles[0]).length < 1e-6)
  }
}
