import Testing

/// What the program answers to a name that is none: in one voice, with status 64.
@Suite struct NameTests {
  @Test(arguments: [
    (["trce"], "there is no command 'trce'; did you mean trace? There are trace, plot, "),
    (
      ["rosenbrock"], "there is no command 'rosenbrock'; did you mean --loss rosenbrock? There are "
    ),
    (["adam"], "there is no command 'adam'; did you mean -o adam? There are "),
    (["newton-saddle"], "there is no command 'newton-saddle'; did you mean lesson newton-saddle?"),
    (["papre"], "there is no command 'papre'; did you mean --theme paper? There are "),
    (["x^2+y^2"], "there is no command 'x^2+y^2'; did you mean --loss 'x^2+y^2'? There are "),
    (["a.csv"], "there is no command 'a.csv'; did you mean --data a.csv? There are "),
    (["nothing-like-it"], "there is no command 'nothing-like-it'; there are trace, "),
    (["trace", "--loss", "rosenbrok"], "there is no loss 'rosenbrok'; did you mean rosenbrock? "),
    (["trace", "--loss", "outler"], "there is no loss 'outler'; did you mean outlier? There are "),
    (
      ["trace", "-o", "adma"],
      "--optimizer adma: there is no optimizer 'adma'; did you mean adam? There are sgd, "
    ),
    (
      ["trace", "-o", "adam:lr=0.1"],
      "--optimizer adam:lr=0.1: there is no hyperparameter 'lr' of adam; did you mean epsilon? There"
    ),
    (["plot", "--theme", "papr"], "there is no theme 'papr'; did you mean paper? There are "),
    (["trace", "--theme", "papr"], "there is no theme 'papr'; did you mean paper? There are "),
    (
      ["lesson", "newtn"],
      "there is no lesson 'newtn'; did you mean newton-one-step or newton-saddle"
    ),
    (["list", "themse"], "there is no list 'themse'; did you mean themes? There are losses, "),
    (
      ["--model", "logstic"], "there is no model 'logstic'; did you mean logistic? There are linear"
    ),
    (
      ["trace", "--format", "cvs"], "there is no format 'cvs'; did you mean csv? There are jsonl, "
    ),
    (
      ["plot", "--marker", "brail"], "there is no marker 'brail'; did you mean braille? There are "
    ),
  ])
  func didYouMean(_ arguments: [String], _ message: String) throws {
    let ran = try Ran(arguments)
    #expect(ran.status == 64 && ran.output.isEmpty)
    #expect(ran.messages.hasPrefix("optviz: " + message), "\(ran.messages)")
  }

  /// A word that is a formula but for its parentheses is no name.
  @Test(arguments: [
    ("lnx", "ln(x)"), ("sinx", "sin(x)"), ("xsinx", "x sin(x)"), ("sin2x", "sin(2x)"),
    ("log10x", "log10(x)"),
  ])
  func functionsWithoutParentheses(_ loss: String, _ formula: String) throws {
    let ran = try Ran(["trace", "--loss", loss])
    #expect(ran.status == 65 && ran.output.isEmpty)
    #expect(ran.messages.hasPrefix("optviz: --loss: not a formula in x and y\n\(loss)\n^\n"))
    #expect(ran.messages.hasSuffix("did you mean \(formula)?\n"), "\(ran.messages)")
  }

  @Test func commandsAreStillCommands() throws {
    for arguments in [
      ["help"], ["help", "trace"], ["--help"], ["trace", "--help"], ["--version"],
    ] {
      #expect(try Ran(arguments).status == 0)
    }
  }

  /// Values outside of their range are said; the run goes on.
  @Test func ranges() throws {
    let ran = try Ran(
      "trace", "--iterations", "1", "-o", "sgd:epsilon=-1", "-o", "momentum:alpha=1", "-o", "sgd")
    #expect(ran.status == 0 && ran.lines.count == 6)
    #expect(
      ran.messages == """
        optviz: --optimizer sgd:epsilon=-1: ε < 0: uphill
        optviz: --optimizer momentum:alpha=1: α ≥ 1: it wants 0 ≤ α < 1

        """)
    #expect(ran.lines.last?.contains(#""label":"sgd 2""#) == true)
    let twice = try Ran("trace", "-o", "sgd:epsilon=1,ε=1")
    #expect(twice.status == 64 && twice.messages.contains("epsilon is given twice"))
  }

  /// The list says what `-o` does.
  @Test func defaults() throws {
    let lines = try Ran("list", "optimizers").lines
    let adam = try #require(lines.first { $0.hasPrefix("adam  ") })
    #expect(
      adam.hasSuffix(
        "; epsilon (tuned for each loss; the book: 0.001), rho1=0.9, rho2=0.999, delta=1e-8"))
    let adaGrad = try #require(lines.first { $0.hasPrefix("adagrad  ") })
    #expect(adaGrad.hasSuffix("; epsilon (tuned for each loss; else 0.5), delta=1e-7"))
    #expect(
      lines.contains { $0.hasSuffix("Newton regularized, Deep Learning equation 8.28; alpha=1") })
  }
}
