import Canvas
import Optimization

extension Command {
  static let axes = Command(
    "F", "axes: one scale, or free ones", also: ["axes", "scale", "stretch", "aspect"],
    [Binding("F") { $0.turnAxes() }])
}

extension Model {
  /// Lets x and y differ in scale, with a view in which J rises alike along both; or takes one scale again.
  fileprivate mutating func turnAxes() -> [Effect] {
    switch axes {
    case .equal:
      axes = .free(former: scene.domain)
      scene.domain = ownView ?? scene.domain
      notice = "x and y differ in scale, and right angles look skew; F takes one scale again"
    case .free(let former):
      axes = .equal
      scene.domain = former
      notice = "x and y have one scale"
    }
    return []
  }

  /// The loss's own view with the axes as they are.
  private var ownView: Domain? {
    axes.isFree ? scene.loss.roundView(with: scene.start) : scene.loss.domain
  }

  /// Shows the loss's own view; `former` is then that of one scale.
  mutating func showOwnView() {
    if axes.isFree { axes = .free(former: scene.loss.domain) }
    scene.domain = ownView ?? scene.loss.domain
  }
}
