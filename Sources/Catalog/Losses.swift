import Optimization

extension Loss {
  /// The losses that come with the program, in the order in which keys walk through them.
  public static let all: [Loss] = formulas + ShippedData.all.map { $0.loss() }

  /// Those that are formulas.
  public static let formulas: [Loss] =
    ([
      .quadratic, .himmelblau, .rosenbrock, .saddle, .beale, .cliff, .plateau, .ravine, .kink,
      .twoWells, .narrowValley, .styblinskiTang, .sixHumpCamel, .monkeySaddle, .mcCormick,
      .quadratic1000, .booth, .matyas, .threeHumpCamel, .goldsteinPrice, .rastrigin, .ackley,
      .levy13,
      .easom, .quadraticShifted,
    ] as [Loss]).map { loss in
      var loss = loss
      loss.rates.merge(Rates.all[loss.name, default: [:]]) { own, _ in own }
      return loss
    }

  /// The loss of a name; `_` and `-` are the same.
  public static func named(_ name: String) -> Loss? {
    all.first { $0.name == name.canonicalName }
  }
}
