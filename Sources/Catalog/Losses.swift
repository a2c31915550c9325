import Optimization
import Texts

extension Loss {
  /// The losses that come with the program, in the order in which keys walk through them: first the
  /// one that the program opens with, then the plainest lessons, then what each adds to them, last
  /// the data sets.
  public static let all: [Loss] = formulas + ShippedData.all.map { $0.loss() }

  /// Those that are formulas.
  public static let formulas: [Loss] = tour.map { loss in
    var loss = loss
    loss.rates.merge(Rates.all[loss.name, default: [:]]) { own, _ in own }
    return loss
  }

  /// The formulas with no learning rates but those that their own files give.
  package static let tour: [Loss] = [
    .mcCormick, .quadratic, .himmelblau, .rosenbrock, .saddle, .beale, .cliff, .plateau, .ravine,
    .kink, .twoWells, .narrowValley, .styblinskiTang, .sixHumpCamel, .monkeySaddle, .quadratic1000,
    .booth, .matyas, .threeHumpCamel, .goldsteinPrice, .rastrigin, .ackley, .levy13, .easom,
    .jennrichSampson, .quadraticShifted,
  ]

  /// The loss of a name; `_` and `-` are the same.
  public static func named(_ name: String) -> Loss? {
    all.first { $0.name == name.canonicalName }
  }
}
