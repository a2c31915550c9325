import FormulaFunctions
import Notation
import Optimization

/// Rises by 5 for each unit of x from x = 1 on.
private var wall: some Formula { log(1 + exp(50 * (x - 1))) / 10 }

extension Loss {
  /// The picture of *Deep Learning*, figure 8.3: the gradient at a wall says nothing of how far the
  /// wall reaches. The rate of gradient descent is one with which it creeps down to the wall and is
  /// thrown back, again and again; a smaller one would come to rest and show nothing.
  public static let cliff: Loss = Loss(
    "cliff", y ** 2 / 20 - x / 4 + wall,
    summary: "a gentle slope down to a steep wall, whose gradient throws a run far back",
    domain: Domain(x: -5...3, y: -2...2), start: Point(-3.9, 1.5),
    minima: [Point(0.9411112204166712, 0)], rates: ["sgd": 0.8])
}
