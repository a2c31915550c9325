import Catalog
import Notation
import Optimization
import Scenes
import Testing
import Texts

@Suite struct SpecificationTests {
  static func entry(
    _ text: String, on loss: Loss = .rosenbrock
  ) throws(InputError) -> Entry {
    try Entry(specification: text, from: Algorithm.all, on: loss)
  }

  @Test(
    arguments: [
      ("sgd", "sgd"), ("sgd:label=x", "sgd"), ("sgd:epsilon=1", nil), ("sgd: ε = 1,label=x", nil),
      ("delta-bar-delta:epsilon0=1", "delta-bar-delta"),
      ("delta-bar-delta:epsilon0=1,kappa=2", nil),
      ("adam", "adam"), ("adam:epsilon=1", nil), ("adam:epsilon@9=1", "adam"), ("newton", nil),
      ("nothing", nil), ("", nil),
    ] as [(String, String?)])
  func whoLeavesTheRateToTheLoss(_ text: String, id: String?) {
    let specification = try? Specification(text, from: Algorithm.all)
    #expect(specification.flatMap { $0.leavesRate ? $0.algorithm.id : nil } == id)
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

  @Test func runsAreSwitchedOff() throws {
    let entry = try Self.entry("sgd:epsilon=0.5, off")
    #expect(!entry.isOn && entry.hyperparameters == [0.5])
    #expect(entry.specification == "sgd:epsilon=0.5,off")
    #expect(try Self.entry("newton:off").specification == "newton:off")
    #expect(try Self.entry("newton:label=off").isOn)
    // It races in any case, so it is the same race.
    #expect(try Self.entry("sgd:epsilon=0.5").identity == entry.identity)
  }

  @Test func spacesAndNumbers() throws {
    let entry = try Self.entry("sgd: epsilon = 1e-3 ")
    #expect(entry.hyperparameters == [0.001])
    #expect(try Self.entry("sgd:epsilon=-2").hyperparameters == [-2])
    #expect(try Self.entry("sgd:label=a=b:c").label == "a=b:c")
  }

  /// A learning rate that nobody gives is the loss's own, for every method, and says so.
  @Test func ratesOfTheLoss() throws {
    var loss = Loss.rosenbrock
    loss.rates = ["sgd": 0.002, "adam": 0.3, "delta-bar-delta": 0.004]
    #expect(try Self.entry("sgd", on: loss).hyperparameters == [0.002])
    #expect(try Self.entry("sgd:epsilon=5", on: loss).hyperparameters == [5])
    #expect(try Self.entry("adam", on: loss).hyperparameters[0] == 0.3)
    #expect(try Self.entry("delta-bar-delta", on: loss).hyperparameters[0] == 0.004)
    #expect(Algorithm.adam.hyperparameters(on: loss)[0] == 0.3)
    #expect(Algorithm.adam.hyperparameters(on: .beale)[0] == 0.001)
    let origins = { (text: String) in try Self.entry(text, on: loss).schedule.origins }
    #expect(try origins("adam") == [.tuned, .suggested, .suggested, .suggested])
    #expect(try origins("adam:rho1=0.9") == [.tuned, .typed, .suggested, .suggested])
    #expect(try origins("momentum") == [.default, .default])
    #expect(try origins("delta-bar-delta:kappa=1") == [.tuned, .typed, .default, .suggested])
    let changed = try Self.entry("adam:epsilon@5=0.3,rho2@5=0.9", on: loss).schedule
    #expect(changed.origins(after: 4)[0] == .tuned && changed.origins(after: 5)[2] == .typed)
  }

  /// On another loss what somebody gave stays, even where it is the number that is tuned.
  @Test func movesToAnotherLoss() throws {
    var (loss, other) = (Loss.rosenbrock, Loss.beale)
    (loss.rates, other.rates) = (["adam": 0.3], ["adam": 0.5])
    let tuned = try Self.entry("adam:rho1=0.8", on: loss).schedule(on: other)
    #expect(tuned.initial[...1] == [0.5, 0.8] && tuned.origins[...1] == [.tuned, .typed])
    let typed = try Self.entry("adam:epsilon=0.3", on: loss).schedule(on: other)
    #expect(typed.initial[0] == 0.3 && typed.origins[0] == .typed)
  }

  @Test func labelsTellRunsApart() {
    #expect(Entry.label(of: .adam, besides: []) == "adam")
    #expect(Entry.label(of: .adam, besides: ["adam", "sgd"]) == "adam 2")
    #expect(Entry.label(of: .adam, besides: ["adam", "adam 2", "adam 4"]) == "adam 3")
  }

  static let names = Algorithm.all.map(\.id).joined(separator: ", ")

  @Test(arguments: [
    (
      "adamw",
      "there is no optimizer 'adamw'; did you mean adam or adamax or adam-uncorrected? There are \(names)"
    ),
    ("adma", "there is no optimizer 'adma'; did you mean adam? There are \(names)"),
    ("", "there is no optimizer ''; there are \(names)"),
    (":epsilon=1", "there is no optimizer ''; there are \(names)"),
    ("sgd:0.1", "'0.1' is no NAME=VALUE, as in epsilon=0.01"),
    ("sgd:", "'' is no NAME=VALUE, as in epsilon=0.01"),
    ("sgd:epsilon=1,", "'' is no NAME=VALUE, as in epsilon=0.01"),
    ("sgd:rho=1", "there is no hyperparameter 'rho' of sgd; there are epsilon, label"),
    (
      "adam:rho=1",
      "there is no hyperparameter 'rho' of adam; did you mean rho1 or rho2? "
        + "There are epsilon, rho1, rho2, delta, label"
    ),
    ("newton:epsilon=1", "there is no hyperparameter 'epsilon' of newton; there is label"),
    ("sgd:epsilon=1,epsilon=3", "epsilon is given twice; once is enough"),
    ("sgd:epsilon=1,ε=1", "epsilon is given twice; once is enough"),
    ("adam:ρ₁=0.1,rho1=0.2", "rho1 is given twice; once is enough"),
    ("sgd:epsilon@9=1,ε@9=2", "epsilon@9 is given twice; once is enough"),
    ("sgd:off,epsilon=1,off", "off is given twice; once is enough"),
    (
      "sgd:label=" + String(repeating: "e\u{301}", count: 101),
      "the label has more than 200 characters"
    ),
    ("sgd:label=a,label=a", "label is given twice; once is enough"),
    ("sgd:epsilon=fast", "'fast' for epsilon is not a number, as in 0.01 or 1e-6"),
    ("sgd:ε=", "'' for ε is not a number, as in 0.01 or 1e-6"),
    ("sgd:epsilon=nan", "'nan' for epsilon is not a number, as in 0.01 or 1e-6"),
    ("sgd:epsilon=inf", "'inf' for epsilon is not a number, as in 0.01 or 1e-6"),
    ("sgd:epsilon=1e999", "'1e999' for epsilon is not a number, as in 0.01 or 1e-6"),
  ])
  func whatIsWrong(text: String, message: String) {
    let error = #expect(throws: InputError.self) { try Self.entry(text) }
    #expect(error?.description == message)
  }

  /// What people call hyperparameters elsewhere is understood for every method.
  @Test(arguments: [
    ("sgd", "lr", "epsilon"), ("adam", "learning_rate", "epsilon"), ("sgd", "eps", "epsilon"),
    ("adam", "eps", "epsilon or delta"), ("adagrad", "eps", "epsilon or delta"),
    ("adadelta", "eps", "delta"), ("adam", "beta1", "rho1"), ("adam", "beta_2", "rho2"),
    ("momentum", "momentum", "alpha"), ("nesterov", "mu", "alpha"), ("rmsprop", "decay", "rho"),
    ("rmsprop-nesterov", "momentum", "alpha"), ("adadelta", "decay", "rho"),
    ("delta-bar-delta", "lr", "epsilon0"), ("newton-regularized", "damping", "alpha"),
  ])
  func whatOthersCallIt(optimizer: String, typed: String, meant: String) {
    let error = #expect(throws: InputError.self) {
      try Self.entry("\(optimizer):\(typed)=0.5")
    }
    #expect(
      error?.description.contains("'\(typed)' of \(optimizer); did you mean \(meant)? There are ")
        == true)
  }
}
