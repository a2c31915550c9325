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

  /// θ after each of 200 updates; a run that has ended stays where it is.
  static func path(_ index: Int) -> [Point] {
    let run = run(index)
    return (0...200).map { run.path[min($0, run.count)] }
  }

  /// How far each place is from the minimum.
  static func distances(_ path: [Point]) -> [Double] { path.map { ($0 - minimum).length } }

  static func length(_ path: ArraySlice<Point>) -> Double {
    zip(path, path.dropFirst()).map { ($1 - $0).length }.reduce(0, +)
  }

  @Test func whoRaces() {
    #expect(Self.scene.entries.map(\.label) == ["adagrad", "rmsprop", "adam", "newton"])
  }

  @Test func nobodyLeavesTheView() {
    for index in Self.scene.entries.indices {
      #expect(Self.path(index).allSatisfy(Self.scene.domain.contains))
    }
  }

  @Test func adaGradStallsOnTheWay() {
    let path = Self.path(0)
    #expect(Self.distances(path)[200] > 1.5)
    #expect(Self.length(path[150...200]) < Self.length(path[0...50]) / 5)
  }

  @Test func rmsPropArrivesWithoutADetour() throws {
    let path = Self.path(1)
    let arrival = try #require(Self.distances(path).firstIndex { $0 < 0.1 })
    #expect((60...150).contains(arrival))
    #expect(Self.distances(path)[150...].allSatisfy { $0 < 0.25 }, "it jitters a little")
    #expect(path.allSatisfy { $0.x - $0.y < 1.5 }, "it does not swing across the valley")
  }

  @Test func adamSwingsAcrossTheValleyAndSettles() {
    let path = Self.path(2)
    #expect(path.contains { $0.x - $0.y > 2.5 })
    #expect(Self.distances(path)[100...].allSatisfy { $0 < 0.1 })
  }

  @Test func newtonRunsToTheSaddle() {
    let run = Self.run(3)
    #expect(run.end == .stationary(.saddle) && run.count <= 5)
    #expect((run.path[run.count] - Self.scene.loss.saddles[0]).length < 1e-6)
  }
}
