import Catalog
import Interface
import Notation
import Optimization
import Theming

extension Loss {
  /// A loss of the catalogue.
  static func catalogue(_ name: String) -> Loss { named(name)! }
}

extension Offer {
  /// A few losses that differ in everything.
  static let small = Offer(
    losses: ["quadratic", "rosenbrock", "himmelblau", "beale"].map(Loss.catalogue),
    algorithms: Algorithm.all)
}

extension Scene {
  /// A start on Himmelblau's function from which methods go different ways.
  private static let aside = Point(-0.6, -4.2)

  /// Four methods whose rates are written out, so that pictures do not depend on the catalogue's.
  static let four = Scene(
    "himmelblau",
    [
      "adagrad:epsilon=0.5,delta=1e-7", "rmsprop:epsilon=0.1,rho=0.9,delta=1e-6",
      "adam:epsilon=0.2,rho1=0.9,rho2=0.999,delta=1e-8", "newton",
    ], start: aside)

  /// Methods which together have every letter that has keys.
  static let letters = Scene(
    "himmelblau",
    [
      "sgd:epsilon=0.002", "momentum:epsilon=0.001,alpha=0.9", "rmsprop:epsilon=0.01,rho=0.9",
      "adam:epsilon=0.1,rho1=0.9,rho2=0.99", "delta-bar-delta:epsilon0=0.001",
    ], start: aside)

  init(_ loss: String, _ entries: [String], start: Point? = nil, steps: Int = 300) {
    let loss = Loss.catalogue(loss)
    self.init(
      loss: loss,
      entries: entries.map {
        // The tests' own text; one that cannot be read is to stop them.
        try! Entry(specification: $0, from: Algorithm.all, on: loss)
      }, start: start, limits: Limits(iterations: steps, tolerance: 1e-8))
  }

  /// So many runs of one method.
  static func crowd(_ count: Int) -> Scene {
    Scene(
      "himmelblau", (1...count).map { "rmsprop:epsilon=0.0\($0),label=rate \($0)" }, start: aside)
  }
}

extension Look {
  private static let themes = ThemeLibrary().all().value

  static let plain = Look(themes: themes, theme: themes[0], depth: .direct, markers: .braille)

  /// For a terminal that has nothing but ASCII.
  static let ascii = Look(
    themes: themes, theme: themes[0], depth: .none, markers: .ascii, isUnicode: false)

  static let colorless = Look(themes: themes, theme: themes[0], depth: .none, markers: .braille)
}
