import ArgumentParser
import Catalog
import Notation
import Optimization
import Scenes

/// The options that decide a race, the same in every command.
///
/// Numbers may be negative, so whatever follows such an option is its value, even `-1.2,1`.
package struct SceneOptions: ParsableArguments {
  @Option(
    name: .customLong("scene"),
    help: ArgumentHelp(
      "A scene file, as the key S writes it; options beside it overrule its keys.",
      valueName: "file.toml"),
    completion: .file(extensions: ["toml"]))
  package var sceneFile: String?

  @Option(
    parsing: .unconditional,  // a formula may begin with a minus
    help: ArgumentHelp(
      """
      The loss: a name from 'optviz list losses', or a formula in x and y: 'x^2 + 10y^2', \
      'a=3; x^2 + a y^2'.
      """,
      valueName: "name-or-formula"),
    completion: .list(Loss.all.map(\.name)))
  package var loss: String?

  @Option(
    name: [.customShort("o"), .customLong("optimizer")],
    parsing: .singleValue,
    help: ArgumentHelp(
      "An optimizer, with what is to differ from its defaults; may be given many times.",
      discussion:
        "adam, or rmsprop:epsilon=0.01,rho=0.95,label=slow. epsilon@120=0.001 changes a value after "
        + "120 iterations. A learning rate that is not given is the one tuned for the loss. Without "
        + "any: \(defaults).",
      valueName: "spec"),
    completion: .list(Algorithm.all.map(\.id)))
  package var optimizers: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where all begin. (default: the loss's own)", valueName: "x,y"),
    transform: { try Point(option: $0, like: "X,Y") })
  package var start: Point?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Initial velocity of the methods that have one. (default: 0,0)", valueName: "vx,vy"),
    transform: { try Point(option: $0, like: "VX,VY") })
  package var velocity: Point?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The part of the plane to show. (default: the loss's own)",
      valueName: "xmin,xmax,ymin,ymax"),
    transform: { try Domain(option: $0) })
  package var domain: Domain?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop after so many iterations. (default: 100 for trace, else 5000)", valueName: "n"),
    transform: { try Int(option: $0, in: SceneDescription.iterations) })
  package var iterations: Int?

  /// What --iterations was called before.
  @Option(
    parsing: .unconditional, help: .hidden,
    transform: { try Int(option: $0, in: SceneDescription.iterations) })
  package var steps: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop where the gradient is no longer than this, or 'never' for that. (default: never for "
        + "trace, else 1e-8)",
      valueName: "g"),
    transform: { $0 == "never" ? .never : .gradient(try Double(notNegative: $0)) })
  package var tolerance: SceneDescription.Tolerance?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Stop where the loss is no higher than this.", valueName: "j"),
    transform: { try Double(option: $0) })
  package var target: Double?

  @OptionGroup package var examples: DataOptions

  package init() {}

  package func validate() throws {
    guard iterations == nil || steps == nil else {
      throw ValidationError("--iterations is given twice, as --steps, too; once is enough")
    }
  }

  private static var defaults: String {
    Scene.standard.entries.map(\.algorithm.id).joined(separator: ", ")
  }
}
