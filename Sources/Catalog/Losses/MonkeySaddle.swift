import Notation
import Optimization

extension Loss {
  public static let monkeySaddle: Loss = Loss(
    "monkey-saddle", x ** 3 - 3 * x * y ** 2,
    summary: "three valleys meet where the Hessian vanishes",
    domain: Domain(reach: 2), start: Point(1.5, 0.1), saddles: [Point(0, 0)])
}
