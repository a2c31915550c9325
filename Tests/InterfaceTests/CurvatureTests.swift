import Canvas
import Notation
import Optimization
import Testing

@testable import Interface

/// What the inspector says of a Hessian, and draws of its model.
@Suite struct CurvatureTests {
  private func inspecting(_ spec: String, at t: Int = 0, start: Point = Point(-0.6, -4.2)) -> Player
  {
    var player = Player(
      Scene("himmelblau", [spec], start: start), width: 120, height: 40, at: t)
    player.press("vv")
    return player
  }

  private func words(_ player: Player) -> [String] {
    guard let inspection = player.model.inspection else { return [] }
    return CurvatureText(inspection: inspection, look: player.model.look, width: 50).lines
      .map { $0.map(\.text).joined() }
  }

  /// Each line tells what it makes: the Hessian its eigenvalues, its inverse where the update will lead.
  @Test func appearsLineByLine() throws {
    var player = inspecting("newton", at: 1)
    player.press(">")
    #expect(words(player).isEmpty && player.model.inspection?.model == nil)
    player.press(">")
    #expect(words(player).count == 1 && player.model.inspection?.model == nil)
    player.press(">")
    #expect(words(player).count > 1)
    let model = try #require(player.model.inspection?.model)
    let run = try #require(player.model.run(0))
    #expect(model.center == run.path[1])
    player.press(">>")
    let next = try #require(player.model.run(0)).path[2]
    #expect((try #require(model.stationaryPoint) - next).length < 1e-12)
  }

  @Test(arguments: [
    (Point(-0.6, -4.2), "of both signs", "saddle"), (Point(3.2, 2.1), "both positive", "bowl"),
    (Point(-0.2, -0.9), "both negative", "dome"),
  ]) func saysWhatTheSignsMean(start: Point, signs: String, kind: String) throws {
    let player = inspecting("newton", at: 1, start: start)
    let text = words(player).joined(separator: " ")
    #expect(text.hasPrefix("eigenvalues of H  ") && text.contains(signs) && text.contains(kind))
    let (low, high) = try #require(player.model.inspection?.hessian).matrix.eigenvalues
    let isSaid = [
      "both positive": low > 0, "both negative": high < 0, "of both signs": low < 0 && high > 0,
    ]
    #expect(isSaid[signs] == true)
    #expect(text.contains(high.formatted(digits: 3).minus))
  }

  /// A regularized Hessian is a matrix of its own, each eigenvalue larger by α.
  @Test func regularized() throws {
    let player = inspecting("newton-regularized:alpha=40", at: 1)
    let inspection = try #require(player.model.inspection)
    let (plain, shifted) = (try #require(inspection.hessian), try #require(inspection.inverted))
    #expect(abs(shifted.matrix.eigenvalues.0 - plain.matrix.eigenvalues.0 - 40) < 1e-9)
    #expect(words(player)[1].hasPrefix("eigenvalues of \(shifted.name)  "))
    let run = try #require(player.model.run(0))
    let stationary = try #require(inspection.model?.stationaryPoint)
    #expect((stationary - run.path[1]).length < 1e-9)
  }

  @Test func methodsWithoutAHessianHaveNone() {
    let player = inspecting("adam:epsilon=0.2", at: 5)
    #expect(words(player).isEmpty && player.model.inspection?.hessian == nil)
  }

  /// The stationary point is marked where the update will put θ.
  @Test func theModelIsDrawn() throws {
    var player = inspecting("newton", at: 1)
    player.press(">>>")
    #expect(view(player.model).text.contains("□"))
    player.press("<<")
    #expect(!view(player.model).text.contains("□"))
  }
}
