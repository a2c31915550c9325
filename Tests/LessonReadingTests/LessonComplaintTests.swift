import Testing

@Suite struct LessonComplaintTests {
  /// Of the top; the title is in line 2.
  @Test(arguments: [
    ("title = \"x\"\n", "f:1:1: format is missing; write format = 1 at the top"),
    ("format = 2\ntitel = 1\n", "f:1:10: format cannot be 2; it wants 1"),
    ("format = 1\n", "f:1:1: title is missing; write title = \"…\" at the top"),
    ("format = 1\ntitle = 3\n", "f:2:9: title is a number; it wants text"),
    ("format = 1\ntitle = \"\"\n", "f:2:9: title cannot be empty; it wants text"),
    (
      "format = 1\ntitle = \"a\\u001b[2Jb\"\n",
      "f:2:9: title has the control character U+001B; it wants plain text"
    ),
    (
      "format = 1\ntitle = \"a\\u202eb\"\n",
      "f:2:9: title has the control character U+202E; it wants plain text"
    ),
    (
      "format = 1\ntitle = \"\(String(repeating: "t", count: 101))\"\n",
      "f:2:9: title has 101 characters; it wants at most 100"
    ),
    ("format = 1\ntitle = \"x\"\nsource = []\n", "f:3:10: source is a list; it wants text"),
  ])
  func top(text: String, message: String) {
    var lesson = LessonText()
    lesson.top = text
    #expect(lesson.complaints == [message])
  }

  /// Of a step's own keys, which begin in line 4.
  @Test(arguments: [
    ("until = 1", "f:3:3: steps.words is missing; write words = \"…\", what the step is about"),
    ("words = \"w\"", "f:3:3: steps.until is missing; write until = 100, the iteration to run to"),
    ("words = \" \\n\"\nuntil = 1", "f:4:9: steps.words cannot be empty; it wants text"),
    (
      "words = \"a\\tb\"\nuntil = 1",
      "f:4:9: steps.words has the control character U+0009; it wants plain text"
    ),
    (
      "words = \"\(String(repeating: "e\u{301}", count: 1001))\"\nuntil = 1",
      "f:4:9: steps.words has 2002 characters; it wants at most 2000"
    ),
    (
      "words = \"w\"\nuntil = 1.5",
      "f:5:9: steps.until cannot be 1.5; it wants a whole number from 0 to 5000"
    ),
    (
      "words = \"w\"\nuntil = 5001",
      "f:5:9: steps.until cannot be 5001; it wants a whole number from 0 to 5000"
    ),
    (
      "words = \"w\"\nuntil = 3\nfrom = 4",
      "f:6:8: steps.from cannot be 4; it wants a whole number from 0 to 3"
    ),
    (
      "words = \"w\"\nuntil = 3\nfrom = -1",
      "f:6:8: steps.from cannot be -1; it wants a whole number from 0 to 3"
    ),
    (
      "words = \"w\"\nuntil = 3\nview = \"film\"",
      "f:6:8: there is no view 'film'; there are side-by-side, overlay, inspector, curves"
    ),
    (
      "words = \"w\"\nuntil = 3\nfocus = \"adam\"",
      "f:6:9: steps.focus cannot be \"adam\"; it wants one of \"newton\", \"sgd\""
    ),
    (
      "words = \"w\"\nuntil = 3\nfocus = 1",
      "f:6:9: steps.focus is a number; it wants the label of a run"
    ),
    (
      "words = \"w\"\nuntil = 0\nline = \"r\"",
      "f:6:8: steps.line cannot be \"r\"; it wants a letter that newton sets: g, H, H⁻¹, Δθ, θ"
    ),
    (
      "words = \"w\"\nuntil = 3\nline = \"g\"",
      "f:6:8: steps.line: newton has no iteration 4 to stop in"
    ),
    (
      "words = \"w\"\nuntil = 3\nquestion = \"q\"",
      "f:6:12: steps.question is alone; write answer = \"…\" too, or neither"
    ),
    (
      "words = \"w\"\nuntil = 3\nanswer = \"q\"",
      "f:6:10: steps.answer is alone; write question = \"…\" too, or neither"
    ),
    (
      "words = \"w\"\nuntil = 3\nmarks = [{ at = [0], words = \"m\" }]",
      "f:6:17: steps.marks.at cannot be a list of 1; it wants a list, [x, y]"
    ),
    (
      "words = \"w\"\nuntil = 3\nmarks = [{ at = [0, 0] }]",
      "f:6:10: steps.marks.words is missing; write words = \"…\""
    ),
    (
      "words = \"w\"\nuntil = 3\nmarks = [{ words = \"m\" }]",
      "f:6:10: steps.marks.at is missing; write at = [0, 0]"
    ),
    ("words = \"w\"\nuntil = 3\nmarks = [1]", "f:6:10: steps.marks is a number; it wants a table"),
    (
      "words = \"w\"\nuntil = 3\nmarks = [{ at = [0, nan], words = \"m\" }]",
      "f:6:21: steps.marks.at cannot be nan; it wants a finite number"
    ),
  ])
  func step(text: String, message: String) {
    var lesson = LessonText()
    lesson.step = text + "\n"
    #expect(lesson.complaints == [message])
  }

  /// Of the scene's keys, which begin in line 7.
  @Test(arguments: [
    ("loss = \"rosenbrok\"", "f:7:8: there is no loss 'rosenbrok'; did you mean rosenbrock?"),
    ("loss = \"x^2 +\"", "f:7:8: loss: not a formula in x and y\nx^2 +\n     ^\nexpected"),
    (
      "optimizers = [\"newton\",\n\"adamm\"]",
      "f:8:1: \"adamm\": there is no optimizer 'adamm'; did you mean adam "
    ),
    (
      "optimizers = [\(Array(repeating: "\"sgd\"", count: 10).joined(separator: ","))]",
      "f:7:14: steps.scene.optimizers has 10 entries; it wants 1 to 9"
    ),
    ("steps = 19", "f:5:9: steps.until cannot be 20; it wants a whole number from 0 to 19"),
    ("start = 1", "f:7:9: steps.scene.start is a number; it wants a list, [x, y]"),
    (
      "data = \"/nonexistent/d.csv\"\nmodel = \"linear\"",
      "/nonexistent/d.csv: cannot be read: No such file"
    ),
  ])
  func scene(text: String, message: String) {
    var lesson = LessonText()
    lesson.scene = text + "\n"
    let found = lesson.complaints
    #expect(found.count == 1 && found[0].hasPrefix(message), "\(found)")
  }

  /// Of the prediction, whose keys begin in line 11.
  @Test(arguments: [
    (
      "run = \"newton\"",
      "f:10:8: steps.prediction.choices is missing; write choices = [{ at = [0, 0], words = \"…\" }, …], two or more"
    ),
    (
      "choices = []",
      "f:10:8: steps.prediction.run is missing; write run = \"…\", the label of a run"
    ),
    (
      "run = \"adam\"",
      "f:11:7: steps.prediction.run cannot be \"adam\"; it wants one of \"newton\", \"sgd\""
    ),
    (
      "run = \"newton\"\nchoices = [{ at = [0, 0], words = \"a\" }]",
      "f:12:11: steps.prediction.choices has 1 entries; it wants 2 to 9"
    ),
    (
      "run = \"newton\"\nchoices = [{ at = [-3, 2], words = \"a\" }, { at = [4, 0], words = \"b\" }, { at = [3, -2], words = \"c\" }]",
      "f:12:11: steps.prediction.choices: \"a\" and \"c\" are equally near to where the run is, [2.842170943040401e-14, 0]; one has to be nearest"
    ),
    (
      "run = \"newton\"\nchoices = [{ at = [0, 0], words = \"a\" }, { at = [4.5, 5.5], words = \"b\" }]",
      "f:12:49: steps.prediction.choices.at cannot be [4.5, 5.5]; it wants a place in the step's view, x from -5 to 5 and y from -5 to 5"
    ),
    (
      "run = \"newton\"\nchoices = [{ at = [0, 0], words = \"a\" }, { at = [0.0, 0], words = \"b\" }]",
      "f:12:49: steps.prediction.choices.at cannot be [0, 0] again; it wants a place of its own"
    ),
    (
      "run = \"newton\"\nchoices = [{ at = [0, 0], words = \"a\" }, { at = [1, 0], words = \"a\" }]",
      "f:12:65: steps.prediction.choices.words cannot be \"a\" again; it wants words of its own"
    ),
  ])
  func prediction(text: String, message: String) {
    var lesson = LessonText()
    lesson.step = "words = \"w\"\nuntil = 1\n"
    lesson.rest = "[steps.prediction]\n\(text)\n"
    #expect(lesson.complaints == [message])
  }

  /// Marks of a step's own scene, and of one that is carried over.
  @Test func marksOutsideTheView() {
    var lesson = LessonText()
    lesson.scene += "domain = [-4, 4, -3, 3]\n"
    lesson.step += "marks = [{ at = [4, 3], words = \"m\" }, { at = [0, 3.1], words = \"n\" }]\n"
    lesson.rest = """
      [[steps]]
      words = "w"
      until = 2
      marks = [{ at = [5, 0], words = "m" }]
      line = "q"
      [[steps]]
      words = "w"
      until = 2
      marks = [{ at = [0, 9], words = "m" }]
      [steps.scene]
      loss = "quadratic"
      """
    let wanted = "it wants a place in the step's view, x from -4 to 4 and y from -3 to 3"
    #expect(
      lesson.complaints == [
        "f:6:47: steps.marks.at cannot be [0, 3.1]; \(wanted)",
        "f:15:17: steps.marks.at cannot be [5, 0]; \(wanted)",
        "f:16:8: steps.line cannot be \"q\"; it wants a letter that newton sets: g, H, H⁻¹, Δθ, θ",
        "f:20:17: steps.marks.at cannot be [0, 9]; it wants a place in the step's view, x from -5 to 5 and y from -5 to 5",
      ])
  }

  /// A vote needs something to come, and somebody who can be right.
  @Test func votesThatNobodyCanWin() {
    var lesson = LessonText()
    lesson.step = "words = \"w\"\nuntil = 3\nfrom = 3\n"
    lesson.rest = """
      [steps.prediction]
      run = "sgd"
      choices = [{ at = [0, 0], words = "a" }, { at = [1, 0], words = "b" }]
      """
    #expect(
      lesson.complaints == [
        "f:5:9: steps.until is 3, where the step opens; it wants more, for a vote comes before the run"
      ])
    lesson.step = "words = \"w\"\nuntil = 40\n"
    lesson.scene =
      "loss = \"x^4 + y^4\"\noptimizers = [\"sgd:epsilon=1\", \"newton\"]\nstart = [-2, 2]\n"
    #expect(
      lesson.complaints == [
        "f:5:9: steps.until: \"sgd\" fails at t 5, and nobody can be right; it wants at most 4"
      ])
  }

  /// What a class would find odd is told; the lesson can be given.
  @Test(arguments: [
    ("", "", []),
    (
      "until = 20", "optimizers = [\"newton\"]",
      ["f:5:9: steps.until is 20, but all runs have ended by t 1"]
    ),
    (
      "until = 2\nview = \"curves\"\nmarks = [{ at = [0, 0], words = \"m\" }]", "",
      ["f:7:9: steps.marks are not seen in view = \"curves\", which has no plot"]
    ),
    (
      "until = 1", "start = [-6, 2]",
      [
        "f:6:8: steps.scene: the start, [-6, 2], is outside the step's view, x from -5 to 5 and y from -5 to 5"
      ]
    ),
  ]) func oddSteps(_ step: String, _ scene: String, _ warnings: [String]) throws {
    var lesson = LessonText()
    if !step.isEmpty { lesson.step = "words = \"w\"\n\(step)\n" }
    let key = scene.prefix { $0 != " " }
    let kept = lesson.scene.split(separator: "\n").filter { key.isEmpty || !$0.hasPrefix(key) }
    lesson.scene = (kept + [Substring(scene)]).joined(separator: "\n") + "\n"
    #expect(try lesson.reading().warnings.map(\.description) == warnings)
  }

  @Test(arguments: [
    (
      "newton", "[1, 0]", "[-1.9, 0]",
      "f:12:11: steps.prediction.choices: \"a\" is hardly nearer than \"b\" to where the run is, ["
    ),
    (
      "far", "[5, 0]", "[-5, 0]",
      "f:11:7: steps.prediction.run: \"far\" is outside the view at t 1, at"
    ),
  ]) func oddVotes(_ run: String, _ a: String, _ b: String, _ warning: String) throws {
    var lesson = LessonText()
    lesson.step = "words = \"w\"\nuntil = 1\n"
    lesson.scene =
      "loss = \"quadratic\"\noptimizers = [\"newton\", \"sgd:epsilon=0.2,label=far\"]\nstart = [-4, 2]\n"
    lesson.rest = """
      [steps.prediction]
      run = "\(run)"
      choices = [{ at = \(a), words = "a" }, { at = \(b), words = "b" }]
      """
    let warnings = try lesson.reading().warnings.map(\.description)
    #expect(warnings.contains { $0.hasPrefix(warning) }, "\(warnings)")
  }

  @Test func oneLabelForTwoRuns() throws {
    var lesson = LessonText()
    lesson.scene = "optimizers = [\"adam:label=a\", \"sgd:label=a\"]\n"
    #expect(
      lesson.complaints == [
        "f:7:31: \"sgd:label=a\": another run is called 'a', too; each wants its own label"
      ])
    lesson.scene = "optimizers = [\"adam\", \"adam\"]\n"
    lesson.step += "focus = \"adam 2\"\n"
    #expect(try lesson.reading().value.steps[0].focus == 1, "without labels they are numbered")
  }

  /// Values outside of their range are warnings with their place; the lesson can be given.
  @Test func valuesOutsideOfTheirRange() throws {
    var lesson = LessonText()
    lesson.scene = "optimizers = [\"sgd\",\n  \"momentum:epsilon=-0.1,alpha=1\"]\n"
    #expect(
      try lesson.reading().warnings.map(\.description) == [
        "f:8:3: momentum: ε < 0: uphill", "f:8:3: momentum: α ≥ 1: it wants 0 ≤ α < 1",
      ])
  }

  /// What is wrong with one step hides nothing of the next; a step that keeps a broken scene is not
  /// blamed for it.
  @Test func allThatIsWrong() {
    var lesson = LessonText()
    lesson.top = "format = 1\ntitle = 1\n"
    lesson.step = "words = 2\nuntil = -1\nview = 3\n"
    lesson.rest = """
      [[steps]]
      words = "w"
      until = 1
      line = "q"
      [[steps]]
      words = 4
      until = 1
      [steps.scene]
      loss = 5
      [[steps]]
      words = 6
      until = 99999999
      """
    let found = lesson.complaints.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(
      found == [
        "f:2:9: title", "f:4:9: steps.words", "f:6:8: steps.view", "f:5:9: steps.until",
        "f:14:8: steps.line", "f:16:9: steps.words", "f:19:8: steps.scene.loss",
        "f:21:9: steps.words",
      ])
  }

  @Test func noSteps() {
    var lesson = LessonText()
    #expect(lesson.complaints.isEmpty)
    lesson.rest = String(repeating: "[[steps]]\nwords = \"w\"\nuntil = 0\n", count: 100)
    #expect(lesson.complaints.count == 1)
    #expect(lesson.complaints[0].contains("steps has 101 entries; it wants 1 to 100"))
  }
}
