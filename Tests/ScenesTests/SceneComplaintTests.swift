import Optimization
import Scenes
import Tables
import Testing

@Suite struct SceneComplaintTests {
  /// What is said of the lines below `format = 1`; the first of them is line 2.
  private func complaint(_ lines: String) -> String? {
    do {
      let table = try SceneFile.parse(text: "format = 1\n\(lines)", file: "f").value
      _ = try table.scene(limits: Limits(iterations: 5))
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("loss = 3", "f:2:8: loss is a number; it wants text"),
    ("steps = -1", "f:2:9: steps cannot be -1; it wants a whole number from 0 to 10000000"),
    ("steps = 1.5", "f:2:9: steps cannot be 1.5; it wants a whole number from 0 to 10000000"),
    ("\n  start = [1, \"a\"]", "f:3:15: start is text; it wants a number, as in -1.2 or 1e-6"),
    ("start = [1, inf]", "f:2:13: start cannot be inf; it wants a finite number"),
    ("velocity = 1", "f:2:12: velocity is a number; it wants a list, [vx, vy]"),
    ("domain = [1, 0, 0, 1]", "f:2:10: domain: XMIN has to be less than XMAX"),
    (
      "domain = [0, 1]",
      "f:2:10: domain cannot be a list of 2; it wants a list, [xmin, xmax, ymin, ymax]"
    ),
    ("tolerance = -1", "f:2:13: tolerance cannot be -1.0; it wants a number that is 0 or more"),
    ("tolerance = \"ever\"", "f:2:13: tolerance is text; it wants a number, as in -1.2 or 1e-6"),
    ("l2 = -0.5", "f:2:6: l2 cannot be -0.5; it wants a number that is 0 or more"),
    (
      "model = \"cubic\"",
      "f:2:9: there is no model 'cubic'; there are linear, logistic"
    ),
    (
      "seed = -1", "f:2:8: seed cannot be -1; it wants a whole number from 0 to 9223372036854775807"
    ),
    ("optimizers = []", "f:2:14: optimizers has 0 entries; it wants 1 to 100"),
    (
      "optimizers = \"adam\"",
      "f:2:14: optimizers is text; it wants a list, each entry text, as in \"adam:epsilon=0.1\""
    ),
    (
      "optimizers = [\"sgd\", \"adam:x=1\"]",
      "f:2:22: \"adam:x=1\": there is no hyperparameter 'x' of adam; there are epsilon, rho1, rho2, delta, label"
    ),
    (
      "optimizers = [\"sgd:off\", \"newton:off\"]",
      "f:2:26: \"newton:off\": all runs are off; at least one has to be on"
    ),
    (
      "columns = \"x=a\"",
      "f:2:11: columns says what the columns of data are called, which is missing"
    ),
    (
      "data = \"d\"\nmodel = \"logistic\"\ncolumns = \"x=a\"",
      "f:4:11: columns: there is no column 'x'; there are x1, x2, y"
    ),
    ("columns = \"a\"", "f:2:11: columns: 'a' is no COLUMN=NAME, as in x=temperature,y=load"),
    (
      "loss = \"x + z\"",
      """
      f:2:8: loss: not a formula in x and y
      x + z
          ^
      'z' has no value; the coordinates are x and y, and other letters get one first:
      z=1; …
      """
    ),
    (
      "loss = \"xsinx\"",
      """
      f:2:8: loss: not a formula in x and y
      xsinx
      ^
      'xsinx' has no value; did you mean x sin(x)?
      """
    ),
    ("loss = \"rosenbrok\"", nil),
    ("loss = \"sgd", "f:2:12: not TOML: the end of the file instead of '\"' to end the string"),
    ("loss = \"beale\"\ndata = \"d.csv\"", "f:2:8: loss and data cannot both be the loss"),
    ("model = \"linear\"", "f:2:9: model says what is fitted to data, which is missing"),
    ("data = \"d.csv\"", "f:2:8: data needs model = \"linear\" or model = \"logistic\""),
    ("seed = 1\nloss = \"outlier\"", "f:2:8: seed goes with batch, which is missing"),
    ("loss = \"outlier\"\nbatch = 31", "f:3:9: batch = 31 is more than the 30 examples there are"),
    (
      "batch = 3",
      "f:2:9: batch needs examples: data, or one of loss outlier, overlapping, separable, rare-feature"
    ),
    (
      "data = \"/nonexistent/d.csv\"\nmodel = \"linear\"",
      "/nonexistent/d.csv: cannot be read: No such file or directory"
    ),
  ])
  func says(lines: String, message: String?) {
    let found = complaint(lines)
    if let message {
      #expect(found == message)
    } else {
      #expect(
        found?.hasPrefix("f:2:8: there is no loss 'rosenbrok'; did you mean rosenbrock?") == true)
    }
  }

  @Test(arguments: [
    ("loss = \"beale\"", "f:1:1: format is missing; write format = 1 at the top"),
    ("format = 2", "f:1:10: format cannot be 2; it wants 1"),
    ("format = \"1\"", "f:1:10: format is text; it wants 1"),
  ])
  func otherFormats(text: String, message: String) {
    #expect(throws: Complaint.self) { try SceneFile.parse(text: text, file: "f") }
    do { _ = try SceneFile.parse(text: text, file: "f") } catch {
      #expect("\(error)" == message)
    }
  }

  @Test func unknownKeysAreWarnings() throws {
    let reading = try SceneFile.parse(
      text: "format = 1\nlos = \"beale\"\n[optimizer]\nx = 1\n", file: "f")
    #expect(
      reading.warnings.map { $0.description.prefix(30) }.map(String.init) == [
        "f:2:1: \"los\" means nothing her", "f:3:2: \"optimizer\" means nothi",
      ])
  }

  /// Wrong files end in a complaint, never in the end of the program.
  @Test func exitStatus() throws {
    #expect(SceneProblem.modelWithoutData.keys == [.model])
    do { _ = try SceneFile.read("/nonexistent/f.toml") } catch {
      #expect(error.problem.severity == .unreadable)
    }
    do { _ = try SceneFile.read("/") } catch { #expect(error.problem.severity == .unreadable) }
  }

  /// Runs to whom nobody gives a label are told apart; two that are given the same are refused.
  @Test func labels() throws {
    func labels(_ optimizers: String) throws -> [String] {
      let text = "format = 1\noptimizers = [\(optimizers)]\n"
      let table = try SceneFile.parse(text: text, file: "f").value
      return try table.scene(limits: Limits(iterations: 5)).entries.map(\.label)
    }
    #expect(try labels(#""adam", "adam", "sgd", "adam""#) == ["adam", "adam 2", "sgd", "adam 3"])
    #expect(try labels(#""sgd", "adam:label=sgd""#) == ["sgd 2", "sgd"])
    #expect(
      complaint(#"optimizers = ["adam:label=a", "sgd:label=a"]"#)
        == "f:2:31: \"sgd:label=a\": another run is called 'a', too; each wants its own label")
  }

  @Test func valuesOutsideOfTheirRangeAreWarnings() throws {
    let text = "format = 1\noptimizers = [\"sgd:epsilon=-1\",\n\"rmsprop:rho=1\", \"sgd\"]\n"
    let table = try SceneFile.parse(text: text, file: "f").value
    let scene = try table.scene(limits: Limits(iterations: 5))
    #expect(
      table.objections(to: scene).map(\.description) == [
        "f:2:15: sgd: ε < 0: uphill", "f:3:1: rmsprop: ρ ≥ 1: it wants 0 ≤ ρ < 1",
      ])
  }
}
