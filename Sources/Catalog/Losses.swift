import Optimization

extension Loss {
  /// The losses that come with the program, in the order in which keys walk through them.
  public static let all: [Loss] = [
    .quadratic, .rosenbrock, .himmelblau, .saddle, .beale, .styblinskiTang, .monkeySaddle,
    .sixHumpCamel, .booth, .rastrigin, .ackley, .goldsteinPrice, .mcCormick, .threeHumpCamel,
    .matyas, .easom, .levy13, .quadratic1000, .quadraticShifted,
  ]
}
