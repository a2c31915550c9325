import Catalog
import Notation
import Optimization
import Testing

@Suite struct SpecificationTests {
  static func entry(
    _ text: String, on loss: Loss = .rosenbrock
  ) throws(SpecificationError) -> Entry {
    try Entry(specification: text, from: Algorithm.all, on: loss)
  }

  @Test(
    arguments: [
      ("sgd", "sgd"), ("sgd:label=x", "sgd"), ("sgd:epsilon=1", nil), ("sgd: ε = 1,label=x", nil),
      ("delta-bar-delta:epsilon0=1", "delta-bar-delta"),
      ("delta-bar-delta:epsilon0=1,kappa=2", nil),
      ("adam", nil), ("newton", nil), ("nothing", nil), ("", nil),
    ] as [(String, String?)])
  func whoLeavesTheRateToTheLoss(_ text: String, id: String?) {
    #expect(Entry.algorithm(withoutRateIn: text, from: Algorithm.all)?.id == id)
  }

  @Test func aNameAlone() throws {
    let entry = try Self.entry("rmsprop")
    #expect(entry.algorithm.id == "rmsprop" && entry.label == "rmsprop")
    #expect(entry.hyperparameters == [0.01, 0.9, 1e-6])
  }

  @Test(arguments: Algorithm.all.map(\.id)) func everyNameInEverySpelling(id: String) throws {
    for name in [id, id.replacing("-", with: "_"), id.uppercased()] {
      #expect(try Self.entry(name).algorithm.id == id)
    }
  }

  @Test func hyperparametersAndLabel() throws {
    let entry = try Self.entry("rmsprop:epsilon=0.25,rho=0.5,label=slow one")
    #expect(entry.hyperparameters == [0.25, 0.5, 1e-6] && entry.label == "slow one")
  }

  @Test func theBooksLetters() throws {
    #expect(try Self.entry("adam:ε=1,ρ₁=0.2,ρ₂=0.3,δ=0").hyperparameters == [1, 0.2, 0.3, 0])
    #expect(try Self.entry("adam:ρ1=0.2").hyperparameters[1] == 0.2)
    let jacobs = try Self.entry("delta_bar_delta:epsilon0=1,kappa=2,phi=3,theta=4")
    #expect(jacobs.hyperparameters == [1, 2, 3, 4])
    #expect(try Self.entry("delta-bar-delta:ε₀=1,κ=2,φ=3,ϑ=4").hyperparameters == [1, 2, 3, 4])
  }

  @Test func spacesAndNumbers() throws {
    let entry = try Self.entry("sgd: epsilon = 1e-3 ")
    #expect(entry.hyperparameters == [0.001])
    #expect(try Self.entry("sgd:epsilon=-2").hyperparameters == [-2])
    #expect(try Self.entry("sgd:epsilon=1,epsilon=3").hyperparameters == [3], "the last counts")
    #expect(try Self.entry("sgd:label=a=b:c").label == "a=b:c")
  }

  /// The loss's own learning rate, but not in place of one that the book suggests.
  @Test func ratesOfTheLoss() throws {
    var loss = Loss.rosenbrock
    loss.rates = ["sgd": 0.002, "adam": 0.3, "delta-bar-delta": 0.004]
    #expect(try Self.entry("sgd", on: loss).hyperparameters == [0.002])
    #expect(try Self.entry("sgd:epsilon=5", on: loss).hyperparameters == [5])
    #expect(try Self.entry("adam", on: loss).hyperparameters[0] == 0.001)
    #expect(try Self.entry("delta-bar-delta", on: loss).hyperparameters[0] == 0.004)
    #expect(Algorithm.adam.hyperparameters(on: loss)[0] == 0.3)
    #expect(Algorithm.adam.hyperparameters(on: .beale)[0] == 0.001)
  }

  static let names =
    "sgd, momentum, nesterov, adagrad, rmsprop, rmsprop-nesterov, adam, adam-uncorrected, "
    + "adadelta, delta-bar-delta, newton, newton-regularized"

  @Test(arguments: [
    ("adamw", "there is no optimizer 'adamw'; there are \(names)"),
    ("", "there is no optimizer ''; there are \(names)"),
    (":epsilon=1", "there is no optimizer ''; there are \(names)"),
    ("sgd:0.1", "'0.1' is no NAME=VALUE, as in epsilon=0.01"),
    ("sgd:", "'' is no NAME=VALUE, as in epsilon=0.01"),
    ("sgd:epsilon=1,", "'' is no NAME=VALUE, as in epsilon=0.01"),
    ("sgd:rho=1", "sgd has no 'rho'; it has epsilon, label"),
    ("adam:rho=1", "adam has no 'rho'; it has epsilon, rho1, rho2, delta, label"),
    ("newton:epsilon=1", "newton has no 'epsilon'; it has label"),
    ("sgd:epsilon=fast", "'fast' for epsilon is not a number, as in 0.01 or 1e-6"),
    ("sgd:ε=", "'' for ε is not a number, as in 0.01 or 1e-6"),
    ("sgd:epsilon=nan", "'nan' for epsilon is not a number, as in 0.01 or 1e-6"),
    ("sgd:epsilon=inf", "'inf' for epsilon is not a number, as in 0.01 or 1e-6"),
    ("sgd:epsilon=1e999", "'1e999' for epsilon is not a number, as in 0.01 or 1e-6"),
  ])
  func whatIsWrong(text: String, message: String) {
    let error = #expect(throws: SpecificationError.self) { try Self.entry(text) }
    #expect(error?.message == message)
  }
}
