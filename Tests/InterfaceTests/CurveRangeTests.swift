import Canvas
import Notation
import Optimization
import Scenes
import Testing

@testable import Interface

/// An axis on which every run can be read, and words for those that leave it.
@Suite struct CurveRangeTests {
  private func range(_ curves: [[Double]], _ scale: Scale = .logarithmic) -> CurveRange {
    let series = curves.enumerated().map { run, values in
      let points = values.enumerated().map { Point(Double($0), $1) }
      return CurveBundle.Series(
        run: run, trace: run, coordinate: nil, points: points, end: points.last)
    }
    return CurveRange(series, scale)
  }

  @Test func oneRunIsShownWhole() throws {
    let range = range([[100, 1, 1e-20]])
    #expect(try #require(range.values).lowerBound <= 1e-20 && range.below.isEmpty)
  }

  /// Three runs fall by three decades or so, one by 22.
  @Test func aConvergedRunLeaves() throws {
    let range = range([[100, 0.1], [100, 0.5], [100, 3], [100, 1, 1e-20]])
    let values = try #require(range.values)
    #expect(values.lowerBound >= 1e-5 && values.upperBound == 100)
    #expect(range.below == [3: 1e-20] && range.above.isEmpty)
  }

  @Test func aDivergedRunLeaves() throws {
    let range = range([[100, 0.1], [100, 0.5], [100, 1e150], [100, 3]])
    let values = try #require(range.values)
    #expect(values.upperBound <= 1e7 && values.lowerBound <= 0.1)
    #expect(range.above == [2: 1e150] && range.below.isEmpty)
  }

  @Test func whereAllConvergeAllAreShown() throws {
    let range = range([[100, 1e-15], [100, 1e-18], [100, 1e-20]])
    #expect(try #require(range.values).lowerBound <= 1e-20 && range.below.isEmpty)
  }

  @Test func linear() throws {
    let range = range([[30, -1], [30, 0], [30, 1e10], [30, 2]], .linear)
    #expect(try #require(range.values).upperBound < 1000 && range.above == [2: 1e10])
  }

  /// Every size of value, none, and nothing but noughts.
  @Test func everySize() {
    let sizes = [
      0, .leastNonzeroMagnitude, 1e-300, 1, 1e300, .greatestFiniteMagnitude, .infinity, -.infinity,
      .nan,
    ]
    for a in sizes {
      for b in sizes {
        for scale in [Scale.linear, .logarithmic] {
          let range = range([[a, b], [b], [1, a]], scale)
          if let values = range.values { #expect(values.lowerBound <= values.upperBound) }
        }
      }
    }
    #expect(range([]).values == nil && range([[]]).values == nil)
  }

  /// On the screen: the converged run's name, how far it goes, and an arrow where it leaves.
  @Test func itIsSaid() throws {
    var player = Player(
      Scene("rosenbrock", ["adagrad:epsilon=0.5", "sgd:epsilon=0.001", "newton"]), width: 120,
      height: 40, at: 40)
    player.press("vvv")
    let text = view(player.model).text
    #expect(text.contains("■ Newton down to ") && text.contains("↓"))
  }

  /// Minibatches: what is drawn are means, which the frame says; the points of others stay.
  @Test func noiseIsAveraged() throws {
    let data = "outlier"
    var scene = Scene(data, ["sgd:epsilon=0.01"], steps: 2000)
    scene.baseLoss = try noisy(data)
    var player = Player(scene, width: 100, height: 30, at: 2000)
    player.press("vvv")
    let bundle = CurveBundle(player.model.curveSource, quantity: .loss, passes: nil)
    let mean = try #require(CurveMean(bundle, columns: 60))
    #expect(view(player.model).text.contains("means of "))
    let points = bundle.series[0].points
    let means = mean.points(of: points)
    #expect(
      means.count < points.count / 3 && means.first == points.first
        && means.last?.x == points.last?.x)
    let range = points.map(\.y).min()!...points.map(\.y).max()!
    #expect(
      means.allSatisfy { $0.y >= range.lowerBound * 0.999 && $0.y <= range.upperBound * 1.001 })
    // All of J at once has no noise.
    var whole = Player(
      Scene(data, ["sgd:epsilon=0.01"], steps: 2000), width: 100, height: 30, at: 2000)
    whole.press("vvv")
    #expect(!view(whole.model).text.contains("means of "))
  }

  private func noisy(_ name: String) throws -> Loss {
    var said = SceneDescription()
    (said.loss, said.batch) = (name, 2)
    return try said.scene(limits: Limits(iterations: 1)).baseLoss
  }
}
