import Optimization

extension Command {
  static let regularization = [
    Command(
      "k K", "regularization: λ in λ/2 ‖θ‖² down, up", also: ["lambda", "l2", "weight decay"],
      [
        Binding("k", as: "regularization: λ down") { $0.changeLambda(-1) },
        Binding("K", as: "regularization: λ up") { $0.changeLambda(1) },
      ])
  ]
}

extension Model {
  /// Goes to the next round value of λ, below or above.
  mutating func changeLambda(_ direction: Int) -> [Effect] {
    let values = Self.lambdas
    let next =
      direction > 0
      ? values.first { $0 > scene.lambda } : values.last { $0 < scene.lambda }
    guard let next else { return [] }
    scene.lambda = next
    notice = next == 0 ? "no regularization" : "J with λ/2 ‖θ‖², λ \(next.exact)"
    return reshow()
  }

  private static let lambdas = [
    0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000,
  ]
}
