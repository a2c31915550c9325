import Canvas
import Catalog
import Notation
import Optimization
import Testing

@testable import Interface

/// The curves: what they show, against what, and that nothing in them rests on colour.
@Suite struct CurveTests {
  private func player(
    _ scene: Scene = .four, at t: Int = 60, width: Int = 120, height: Int = 40,
    look: Look = .plain
  ) -> Player {
    var player = Player(scene, width: width, height: height, at: t, look: look)
    player.press("vvv")
    return player
  }

  private func bundle(_ player: Player, _ quantity: CurveQuantity) -> CurveBundle {
    CurveBundle(player.model.curveSource, quantity: quantity, passes: nil)
  }

  @Test func keysGoAround() {
    var player = player()
    var quantities: [CurveQuantity?] = []
    for _ in 0...CurveQuantity.allCases.count {
      player.press("g")
      quantities.append(player.model.curves.quantity)
    }
    #expect(quantities == CurveQuantity.allCases + [nil])
    player.press("G")
    #expect(player.model.curves.quantity == .rate)
    var costs: [Cost] = []
    for _ in Cost.allCases {
      player.press("i")
      costs.append(player.model.curves.cost)
    }
    #expect(costs == [.gradients, .solves, .iterations])
    player.press("I")
    #expect(player.model.curves.cost == .solves)
    player.press("s")
    #expect(!player.model.curves.isLogarithmic)
  }

  /// Where one quantity fits, each press shows another one.
  @Test func theStripGoesAroundAlone() {
    var player = Player(width: 120, height: 40, at: 20)
    #expect(player.model.layout[.curves] != nil)
    var pictures = [view(player.model)]
    for _ in CurveQuantity.allCases {
      player.press("g")
      pictures.append(view(player.model))
    }
    #expect(Set(pictures).count == CurveQuantity.allCases.count)
    #expect(pictures.first == pictures.last)
  }

  /// A key that would change nothing that can be seen does nothing.
  @Test func withoutCurvesTheKeysDoNothing() {
    var player = Player(width: 40, height: 12)
    #expect(player.model.layout[.curves] == nil)
    player.press("gis")
    #expect(player.model.curves == CurveChoice())
  }

  @Test(arguments: [
    (160, 48, 3), (120, 40, 3), (100, 30, 3), (80, 24, 2), (60, 18, 1), (40, 12, 1), (200, 30, 3),
  ]) func asManyAsFit(_ width: Int, _ height: Int, _ count: Int) {
    var player = player(width: width, height: height)
    func titles() -> Int {
      let text = view(player.model).text
      return CurveQuantity.allCases.count {
        text.contains($0.title(lowest: player.model.scene.loss.lowest) + " against")
      }
    }
    #expect(titles() == count)
    player.press("g")
    #expect(titles() == 1)
  }

  @Test func theKeysAreShownWhereTheyAct() {
    let lines = view(player().model).text.split(separator: "\n")
    #expect(lines[1].contains("g curves  i against  s scale"))
    let narrow = view(player(width: 60, height: 18).model).text.split(separator: "\n")
    #expect(narrow[1].contains("g i s"))
  }

  /// Newton's method pays for its Hessians.
  @Test func gradientsAreCountedFromTheLines() throws {
    var player = player()
    player.press("i")
    let ends = bundle(player, .loss).series.map { $0.points.last?.x }
    let counts = try (0..<4).map { try #require(player.model.run($0)?.count) }
    let t = counts.map { Double(min($0, 60)) }
    #expect(ends == [t[0], t[1], t[2], 3 * t[3]])
    #expect(view(player.model).text.contains("a Hessian counts as 2"))
  }

  /// Methods that solve nothing stand left of 0, each in a lane, and are named.
  @Test func whoSolvesNothingIsNamed() {
    var player = player()
    player.press("ii")
    let bundle = bundle(player, .loss)
    #expect(bundle.free == [0, 1, 2])
    let lanes = CurveLanes(bundle: bundle, cells: 80)
    let places = bundle.series.prefix(3).map { lanes.end(of: $0)!.x }
    #expect(places == places.sorted() && Set(places).count == 3)
    #expect(places.allSatisfy { $0 < 0 && $0 > lanes.start })
    let text = view(player.model).text
    #expect(text.contains("no solves: ● AdaGrad, ▲ RMSProp, ■ Adam"))
  }

  @Test func twoRatesForEachRun() {
    let bundle = bundle(player(), .rate)
    #expect(bundle.series.map(\.coordinate) == [0, 1, 0, 1, 0, 1, 0, 1])
    #expect(bundle.rateless == [3], "Newton's method has none")
    #expect(view(player().model).text.contains("no rate for each coordinate: ◆ Newton"))
  }

  @Test func whatIsNegativeHasNoLogarithm() {
    let loss = Loss(
      "tilted", Symbol<First>(), summary: "falls for ever", domain: Domain(reach: 5), start: .zero)
    let scene = Scene(
      loss: loss, entries: [Entry(Algorithm.sgd, hyperparameters: [0.1])],
      limits: Limits(iterations: 50))
    let player = player(scene, at: 20)
    #expect(bundle(player, .loss).scale == .linear)
    #expect(bundle(player, .gradient).scale == .logarithmic)
    #expect(view(player.model).text.contains("linear: a value is negative"))
  }

  /// All values lie in the range, but for those of runs that leave it and are named.
  @Test(arguments: CurveQuantity.allCases, [true, false])
  func theRangeHoldsAllValues(_ quantity: CurveQuantity, _ isLogarithmic: Bool) throws {
    var player = player(PictureTests.ends)
    player.model.curves.isLogarithmic = isLogarithmic
    let bundle = bundle(player, quantity)
    let range = try #require(bundle.range.values)
    for series in bundle.series {
      for point in series.points where point.y.isFinite && (point.y > 0 || !isLogarithmic) {
        let isNamed =
          point.y < range.lowerBound
          ? bundle.range.below[series.run] != nil : bundle.range.above[series.run] != nil
        #expect(range.contains(point.y) || isNamed)
        #expect(point.x <= bundle.span)
      }
    }
  }

  /// At the end of each curve stands its run's name, and its mark is on the curve.
  @Test(arguments: [Look.plain, .colorless, .ascii]) func endsAreNamed(_ look: Look) {
    let player = player(look: look)
    let lines = view(player.model).text.split(separator: "\n")
    for (index, name) in ["AdaGrad", "RMSProp", "Adam", "Newton"].enumerated() {
      let mark = look.palette.mark(trace: index, ascii: look.markers == .ascii).base
      #expect(lines[2..<14].contains { $0.contains("\(index + 1) \(mark) \(name)") })
    }
  }

  @Test func labelsKeepApart() {
    #expect(CurveLabels.apart([0, 0, 0, 5], in: 8) == [0, 1, 2, 5])
    #expect(CurveLabels.apart([7, 7, 7], in: 8) == [5, 6, 7])
    #expect(CurveLabels.apart([0, 1, 2], in: 9, by: 3) == [0, 3, 6])
  }

  /// Nine runs in one plot have nine strokes.
  @Test(arguments: [MarkerSet.braille, .half], 1...3)
  func everyRunHasItsDashes(_ markers: MarkerSet, _ width: Int) {
    let strokes = (0..<Model.mostRuns).map { Stroke.of(trace: $0, width: width, markers: markers) }
    #expect(Set(strokes).count == Model.mostRuns)
    #expect(strokes[0].dash == nil)
  }

  /// In an overlay a path has its run's number on the way, and its mark at the head.
  @Test func numbersStandOnTheWay() {
    var player = Player(width: 120, height: 40, at: 60, look: .colorless)
    player.press("v")
    let plot = player.model.layout.plots[0].plot
    let grid = view(player.model)
    let glyphs = plot.rows.flatMap { row in plot.columns.map { grid[$0, row].glyph } }
    let counts = (0..<4).map { run in
      let mark = player.model.look.palette.mark(trace: run, ascii: false)
      return glyphs.count { $0 == mark }
    }
    #expect(counts.allSatisfy { $0 >= 1 }, "each head is there")
    let numbers = (0..<4).map { run in glyphs.count { $0 == Glyph(Character("\(run + 1)")) } }
    #expect(numbers.allSatisfy { $0 >= 1 }, "\(numbers)")
  }
}

private enum First: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "x" }
}
