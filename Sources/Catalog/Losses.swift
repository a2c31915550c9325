import Optimization

extension Loss {
  /// The losses that come with the program, in the order in which keys walk through them.
  public static let all: [Loss] =
    ([
      .quadratic, .rosenbrock, .himmelblau, .saddle, .beale, .styblinskiTang, .monkeySaddle,
      .sixHumpCamel, .booth, .rastrigin, .ackley, .goldsteinPrice, .mcCormick, .threeHumpCamel,
      .matyas, .easom, .levy13, .quadratic1000, .quadraticShifted,
    ] as [Loss]).map { loss in
      var loss = loss
      loss.rates = Rates.all[loss.name, default: [:]]
      return loss
    }

  /// The loss of a name; `_` and `-` are the same.
  public static func named(_ name: String) -> Loss? {
    all.first { $0.name == name.canonicalName }
  }
}
