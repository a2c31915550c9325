import Notation
import Optimization

/// A step of height 2 at x = 1.
private var wall: some Formula { 2 / (1 + exp(8 - 8 * x)) }

extension Loss {
  /// The picture of *Deep Learning*, figure 8.3: the slope of the wall says nothing of how far it
  /// reaches, so a step that was right for the flat throws the run far back.
  public static let cliff: Loss = Loss(
    "cliff", (x - 1) ** 2 / 20 + y ** 2 / 10 + wall,
    summary: "a gentle slope that ends at a steep wall, whose gradient throws a run far back",
    domain: Domain(x: -5...3, y: -2...2), start: Point(-4, 1.5),
    minima: [Point(0.31870472646225206, 0)])
}
