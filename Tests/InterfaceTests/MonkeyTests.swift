import Canvas
import Checking
import Optimization
import Testing

@testable import Interface

/// Somebody hits keys at random: whatever comes, there is a picture of the screen's size.
@Suite struct MonkeyTests {
  /// 20,000 inputs in all, for four kinds of scene.
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func anythingGoes(_ seed: UInt64) {
    let scenes = [Scene.four, .letters, .crowd(9), Scene("beale", ["newton"], start: [4.5, -4])]
    var player = Player(scenes[Int(seed) - 1])
    var monkey = Monkey(seed: seed)
    for count in 0..<5000 {
      player.take(count == 2500 ? Monkey.hugeSize : monkey.event(player.model.size))
      if let shown = player.shown {
        #expect((0...300).contains(shown.t) && shown.t == player.model.clock.t)
        if monkey.isLucky(outOf: 10) { player.settle() }
      }
      expectSense(player.model)
      let picture = view(player.model)
      #expect(picture.size == player.model.size, "after \(count) inputs")
    }
  }

  private func expectSense(_ model: Model) {
    #expect((0...300).contains(model.clock.t))
    #expect(!model.visible.isEmpty && model.scene.entries.count <= Model.mostRuns)
    #expect(model.letter.map { model.letters.contains($0) } ?? true)
    #expect(model.focus.map { model.visible.contains($0) } ?? true)
    #expect(!model.scene.domain.window.isEmpty)
    let plots = model.layout.plots.map(\.plot.size).filter { $0.width > 1 && $0.height > 1 }
    #expect(plots.allSatisfy { model.landscape($0) != nil })
    #expect(model.landscapes.count == Set(plots).count, "no landscape is kept for nothing")
  }
}

/// A source of random events, most of them keys.
struct Monkey {
  private var random: SplitMix

  static let hugeSize = Event.input(.resize(Size(width: 300, height: 100)))

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func isLucky(outOf chances: Int) -> Bool {
    Int.random(in: 0..<chances, using: &random) == 0
  }

  mutating func event(_ shown: Size) -> Event {
    // A large picture takes as long as many small ones.
    if shown.width > 50, isLucky(outOf: 4) { return .input(.resize(size())) }
    return switch Int.random(in: 0..<200, using: &random) {
    case 0...2: .input(.resize(size()))
    case 3...30: .elapsed(Double.random(in: 0...0.3, using: &random))
    case 31...50: .input(.mouse(mouse()))
    case 51: .input(.wake)
    case 52: .reading("")
    case 53: .formula(.success(Offer.small.losses.randomElement(using: &random)!))
    case 54: .written(path: "optviz.svg", complaint: nil)
    default: .input(key())
    }
  }

  private mutating func size() -> Size {
    let sizes = [(0, 0), (1, 1), (0, 20), (2, 1), (20, 6), (40, 12), (60, 18), (23, 60), (100, 30)]
    if isLucky(outOf: 4), let size = sizes.randomElement(using: &random) {
      return Size(width: size.0, height: size.1)
    }
    return Size(
      width: Int.random(in: 1...45, using: &random), height: Int.random(in: 1...14, using: &random))
  }

  private mutating func mouse() -> Mouse {
    let actions: [Mouse.Action] = [.press, .drag, .release, .wheelUp, .wheelDown]
    return Mouse(
      actions.randomElement(using: &random)!,
      at: Position(
        column: Int.random(in: -2...80, using: &random),
        row: Int.random(in: -2...30, using: &random)))
  }

  /// Mostly keys that do something, else any.
  private mutating func key() -> Input {
    if !isLucky(outOf: 3) {
      let stroke = Self.bound.randomElement(using: &random)!
      return .key(stroke.key, stroke.modifiers)
    }
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(12),
    ]
    let modifiers: Modifiers =
      isLucky(outOf: 4) ? [.shift, .control, .alt].randomElement(using: &random)! : []
    if isLucky(outOf: 2) { return .key(named.randomElement(using: &random)!, modifiers) }
    return .key(.character("0123456789.e-xyz é⣿\u{301}".randomElement(using: &random)!), modifiers)
  }

  private static let bound = CommandList.all.flatMap { $0.bindings.map(\.press) }
}
