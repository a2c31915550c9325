import Notation
import Optimization

extension Loss {
  public static let plateau: Loss = Loss(
    "plateau", x ** 2 / (1 + x ** 2) + y ** 2 / 10,
    summary: "a long plateau that bends downwards: steps that follow the slope creep along it",
    domain: Domain(x: -7...3, y: -2.5...2.5), start: Point(-5, 1.5), minima: [Point(0, 0)])
}
