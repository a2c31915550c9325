import Catalog
import Notation
import Optimization
import Scenes
import Testing
import Texts

@Suite struct ScheduleTests {
  private static let plain = Schedule([0.1, 0.9])

  @Test func oneValueForTheWholeRun() {
    let schedule = Self.plain.setting(0, to: 0.2, after: 10).setting(1, to: 0.5)
    #expect(schedule.values(after: 0) == [0.1, 0.5] && schedule.values(after: 9) == [0.1, 0.5])
    #expect(schedule.values(after: 10) == [0.2, 0.5] && schedule.values(after: 99) == [0.2, 0.5])
    #expect(schedule.setting(0, to: 0.3).changes.isEmpty, "nothing is left to change")
  }

  @Test func aChangeTakesBackWhatWasToComeLater() {
    let schedule = Self.plain.setting(0, to: 0.2, after: 10).setting(0, to: 0.3, after: 20)
    #expect(schedule.changes.map(\.t) == [10, 20])
    let other = schedule.setting(1, to: 0.5, after: 15)
    #expect(other.changes.map(\.t) == [10, 15] && other.last == [0.2, 0.5])
    #expect(schedule.setting(0, to: 0.7, after: 10).changes.map(\.values) == [[0.7, 0.9]])
  }

  @Test func aChangeAtTheStartIsNone() {
    let schedule = Self.plain.setting(0, to: 0.2, after: 10).setting(0, to: 0.4, after: 0)
    #expect(schedule == Schedule([0.4, 0.9]))
    #expect(Self.plain.setting(0, to: 0.1, after: 7) == Self.plain)
  }

  /// What `-o` takes says when a value changes, and gives the same schedule again.
  @Test func specificationsSayWhen() throws {
    var entry = Entry(.rmsProp, hyperparameters: [0.01, 0.9, 1e-6], label: "live")
    entry.schedule = entry.schedule.setting(0, to: 0.02, after: 5).setting(1, to: 0.5, after: 5)
      .setting(0, to: 0.01, after: 80)
    #expect(
      entry.specification == "rmsprop:epsilon=0.01,rho=0.9,delta=1e-06,epsilon@5=0.02,rho@5=0.5,"
        + "epsilon@80=0.01,label=live")
    let again = try Entry(
      specification: entry.specification, from: Algorithm.all, on: .rosenbrock)
    #expect(again.schedule == entry.schedule && again.label == "live")
  }

  @Test(arguments: [
    ("sgd:epsilon@=1", "'' is not the iteration"), ("sgd:epsilon@0=1", "'0' is not the iteration"),
    ("sgd:epsilon@x=1", "'x' is not the iteration"),
    ("sgd:epsilon@-3=1", "'-3' is not the iteration"),
    ("sgd:epsilon@9=1,epsilon@8=2", "'8' is not the iteration"),
    ("sgd:epsilon@9=1,epsilon=2", "holds from the start"),
    ("sgd:rho@9=1", "there is no hyperparameter 'rho' of sgd"),
    ("sgd:epsilon@9=nan", "not a number"),
  ])
  func whatIsWrongIsSaid(_ text: String, _ message: String) {
    let error = #expect(throws: InputError.self) {
      try Entry(specification: text, from: Algorithm.all, on: .rosenbrock)
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
