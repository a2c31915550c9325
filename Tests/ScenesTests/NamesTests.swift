import Testing

@testable import Scenes

@Suite struct NamesTests {
  let names = Names(kind: "loss", all: ["beale", "booth", "quadratic", "quadratic-1000", "saddle"])

  @Test(arguments: [
    ("boot", "booth"), ("baele", "beale"), ("sadle", "saddle"), ("saddlex", "saddle"),
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
      names.complaint(about: typed).hasSuffix("there are \(names.all.joined(separator: ", "))"))
  }
}
