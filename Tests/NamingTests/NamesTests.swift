import Testing

@testable import Naming

@Suite struct NamesTests {
  static let all = ["beale", "booth", "quadratic", "quadratic-1000", "saddle"]
  let names = Names(kind: "loss", all: all)

  @Test(arguments: [
    ("boot", "booth"), ("baele", "beale"), ("sadle", "saddle"), ("saddlex", "saddle"),
    ("saddel", "saddle"), ("quadratik-100", "quadratic-1000"),
  ])
  func near(_ typed: String, meant: String) {
    #expect(
      names.complaint(about: typed)
        .hasPrefix("there is no loss '\(typed)'; did you mean \(meant)? There are beale, "))
  }

  @Test func severalAreNear() {
    #expect(names.complaint(about: "quadrati").contains("quadratic or quadratic-1000?"))
  }

  @Test(arguments: ["", "zz", "something-else", String(repeating: "long", count: 10_000)])
  func noneIsNear(_ typed: String) {
    #expect(!names.complaint(about: typed).contains("did you mean"))
    #expect(
      names.complaint(about: typed).hasSuffix("there are \(Self.all.joined(separator: ", "))"))
  }

  @Test(arguments: [
    ("lr", ["epsilon"]), ("LR", ["epsilon"]), ("learning_rate", ["epsilon"]),
    ("learnin-rate", ["epsilon"]), ("eps", ["delta"]), ("epsil", ["epsilon"]), ("beta1", ["rho1"]),
    ("b", []),
    ("rho", ["rho1", "rho2"]),
  ])
  func elsewhere(_ typed: String, meant: [String]) {
    let names = Names(
      kind: "hyperparameter", of: "adam", all: ["epsilon", "rho1", "rho2", "delta"],
      elsewhere: [
        ("lr", "epsilon"), ("learning-rate", "epsilon"), ("beta1", "rho1"), ("beta2", "rho2"),
        ("eps", "delta"),
      ])
    #expect(names.near(typed) == meant)
    #expect(
      names.complaint(about: typed).hasPrefix("there is no hyperparameter '\(typed)' of adam; "))
  }

  @Test func wordsOfANameAndSwappedLetters() {
    let names = Names(
      kind: "lesson", all: ["adam-robust", "newton-one-step", "newton-saddle", "csv"])
    #expect(names.near("newtn") == ["newton-one-step", "newton-saddle"])
    #expect(names.near("robsut") == ["adam-robust"] && names.near("cvs") == ["csv"])
  }

  @Test func oneAndNone() {
    #expect(
      Names(kind: "run", all: ["a"]).complaint(about: "x") == "there is no run 'x'; there is a")
    #expect(
      Names(kind: "run", all: []).complaint(about: "x") == "there is no run 'x'; there is none")
  }
}
