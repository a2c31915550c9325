import Canvas
import Notation
import Optimization

extension Command {
  static let loss: [Command] = [
    Command(
      "l L", "next, previous loss", also: ["function", "objective"], hint: "loss", rank: 2,
      [
        Binding("l", as: "next loss") { $0.turnLoss(1) },
        Binding("L", as: "previous loss") { $0.turnLoss(-1) },
      ]),
    Command(
      "+ -", "zoom in, out", hint: "zoom", rank: 14,
      [
        Binding("+", as: "zoom in") { $0.zoom(by: 1 / 1.25, about: nil) },
        Binding("-", as: "zoom out") { $0.zoom(by: 1.25, about: nil) },
      ]),
    Command(
      "=", "fit the loss's own view", also: ["reset the view"],
      [Binding("=") { $0.fit() }]),
    Command(
      "Ctrl+arrows", "move the view",
      [
        Binding(.left, .control) { $0.pan(-0.1, 0) },
        Binding(.right, .control) { $0.pan(0.1, 0) },
        Binding(.up, .control) { $0.pan(0, 0.1) },
        Binding(.down, .control) { $0.pan(0, -0.1) },
      ]),
    axes, crosshair, Command("click", "the common start; it can be dragged", []),
    Command("drag, wheel", "move the view, zoom", []),
  ]
}

extension Model {
  /// Goes to another loss: its own start and view, and learning rates where nobody gave one.
  mutating func turnLoss(_ step: Int) -> [Effect] {
    let losses = offer.losses
    guard !losses.isEmpty else { return [] }
    let index = losses.firstIndex { $0.name == scene.loss.name }
    let count = losses.count
    let next = index.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    return choose(losses[next])
  }

  /// Takes another loss.
  mutating func choose(_ loss: Loss) -> [Effect] {
    for index in scene.entries.indices {
      scene.entries[index].schedule = scene.entries[index].schedule(on: loss)
    }
    scene.baseLoss = loss
    scene.start = loss.start
    showOwnView()
    clock.begin()
    lines = nil
    keepLetter()
    notice = "\(loss.name): \(loss.summary)"
    return reshow()
  }

  /// Zooms about a point, or about the middle of the view.
  mutating func zoom(by factor: Double, about point: Point?) -> [Effect] {
    let window = scene.domain.window
    let zoomed = window.zoomed(by: factor, about: point ?? window.center)
    guard factor < 1 ? zoomed.isDivisible : max(zoomed.width, zoomed.height) <= 1e9 else {
      return []
    }
    scene.domain = zoomed.domain
    return []
  }

  mutating func pan(_ x: Double, _ y: Double) -> [Effect] {
    let window = scene.domain.window
    return move(by: Point(x * window.width, y * window.height))
  }

  /// Moves the view by a way in the plane; not so far that places in it cannot be told apart.
  mutating func move(by way: Point) -> [Effect] {
    let moved = scene.domain.window.moved(by: way)
    if moved.isDivisible { scene.domain = moved.domain }
    return []
  }

  mutating func fit() -> [Effect] {
    showOwnView()
    return []
  }
}

extension Window {
  /// Whether the window is large enough for places in it to be told apart.
  fileprivate var isDivisible: Bool {
    let reach = max(abs(xMin), abs(xMax), abs(yMin), abs(yMax))
    return min(width, height) >= 1e-9 * max(1, reach)
  }
}
