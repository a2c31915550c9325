import Catalog
import Notation
import Optimization
import Parsing
import Testing

@Suite struct SurveyTests {
  /// Whatever the formula is, there is a view and a place in it.
  @Test(arguments: [
    "x^2+10*y^2", "3", "x", "x^2", "x^2-y^2", "exp(exp(x))", "sin(x)+sin(y)",
    "sin(100*x)+cos(100*y)",
    "log(x-100)+y^2", "sqrt(x)*sqrt(y)", "log(1-x^2-y^2)", "x^4+y^4", "abs(x)+abs(y)", "1/x+1/y",
    "x^x+y^2", "1e300*x^2+y^2", "1e-300*x^2", "tan(x)+y^2", "x^64*y^64", "log(-1-x^2)", "0/0",
    "1/0",
    "sqrt(x-1e9)", "max(x,y)", "atan2(y,x)", "e^(x^2+y^2)", "x^(-1e-3)", "acos(x)*asin(y)",
  ])
  func givesAView(text: String) throws {
    let loss = try Loss(typed: text, algorithms: [.sgd, .adam])
    let (x, y) = (loss.domain.x, loss.domain.y)
    #expect(x.length > 0 && y.length > 0 && x.length.isFinite && y.length.isFinite)
    #expect(max(x.length, y.length) <= 1000)
    #expect(loss.domain.contains(loss.start))
    for minimum in loss.minima { check(minimum, of: loss) }
    #expect(loss.rates.values.allSatisfy { $0 > 0 })
  }

  private func check(_ minimum: Point, of loss: Loss) {
    let jet = loss.jet(minimum)
    let hessian = Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy)
    #expect(StationaryPoint(hessian: hessian) == .minimum)
    #expect(loss.domain.contains(minimum))
    let step = hessian.inverse * Point(jet.x, jet.y)
    #expect(step.length <= 1e-9 * max(loss.domain.x.length, minimum.length))
  }

  @Test(arguments: [
    "x^2+10*y^2", "x^2-y^2", "exp(exp(x))", "log(x-100)+y^2", "-log(1-x^2-y^2)", "x^y",
  ])
  func startsWhereThereIsAWayDown(text: String) throws {
    let loss = try Loss(typed: text)
    let jet = loss.jet(loss.start)
    #expect([jet.value, jet.x, jet.y, jet.xx, jet.xy, jet.yy].allSatisfy { $0.isFinite })
    #expect(jet.x != 0 || jet.y != 0)
    for minimum in loss.minima {
      #expect((minimum - loss.start).length > loss.domain.x.length / 4)
    }
  }

  /// Minima that are known from the books are found from the text alone.
  @Test(arguments: [
    Loss.rosenbrock, .himmelblau, .styblinskiTang, .sixHumpCamel, .threeHumpCamel, .beale,
  ])
  func findsMinima(known: Loss) throws {
    let loss = try Loss(typed: try #require(known.formula).expression)
    for minimum in known.minima {
      let nearest = try #require(loss.minima.map { ($0 - minimum).length }.min())
      #expect(nearest < 1e-9, "\(minimum)")
    }
    let values = loss.minima.map { loss.jet($0).value }
    #expect(values == values.sorted())
  }

  @Test func goesToWhereTheMinimumIs() throws {
    let far = try Loss(typed: "(x-100)^2+(y-200)^2")
    #expect(far.domain == Domain(x: 95...105, y: 195...205))
    #expect(far.minima == [Point(100, 200)])
    let near = try Loss(typed: "(x-7)^2+y^2")
    #expect(near.domain.contains(Point(7, 0)) && near.domain.x.lowerBound == -5)
  }

  @Test func goesToWhereTheFormulaHasValues() throws {
    #expect(try Loss(typed: "log(1-x^2-y^2)").domain == Domain(reach: 1))
    #expect(try Loss(typed: "log(x-100)").domain.x == 100...500)
    #expect(try Loss(typed: "log(-1-x^2)").domain == Domain(reach: 5))
  }

  @Test func keepsWhatIsGiven() throws {
    let domain = Domain(x: 1...4, y: -2...6)
    let loss = try Loss(typed: " x^2+y^2 ", domain: domain, start: Point(3, 5))
    #expect(loss.domain == domain)
    #expect(loss.start == Point(3, 5))
    #expect(loss.minima.isEmpty)
    #expect(loss.name == "x^2+y^2")
    let start = try Loss(typed: "x^2+y^2", domain: domain).start
    #expect(domain.contains(start))
  }

  @Test func alwaysFindsTheSame() throws {
    let text = "sin(3*x)*cos(2*y)+0.1*(x^2+y^2)"
    let (a, b) = (
      try Loss(typed: text, algorithms: Algorithm.all),
      try Loss(typed: text, algorithms: Algorithm.all)
    )
    #expect(
      a.domain == b.domain && a.start == b.start && a.minima == b.minima && a.rates == b.rates)
  }

  /// With its rate, a method goes down and stays in view.
  @Test func ratesCanBeWatched() throws {
    let loss = try Loss(typed: "(1-x)^2+10*(y-x^2)^2", algorithms: Algorithm.all)
    let racing = Algorithm.all.filter { loss.rates[$0.id] != nil }
    #expect(racing.count >= 8)
    for algorithm in racing {
      var run = Run(
        algorithm, on: loss, start: loss.start,
        hyperparameters: algorithm.hyperparameters(on: loss),
        limits: Limits(iterations: 200))
      run.advance(to: 200)
      #expect(run.count == 200 && run.losses[200] < run.losses[0], "\(algorithm.id)")
    }
  }

  @Test func runsAreThoseOfTheBuiltInLoss() throws {
    let text = try #require(Loss.rosenbrock.formula).expression
    let typed = try Loss(typed: text, domain: Loss.rosenbrock.domain)
    let start = Loss.rosenbrock.start
    for algorithm in [Algorithm.adam, .newton] {
      let ends = [typed, .rosenbrock].map { loss in
        var run = Run(
          algorithm, on: loss, start: start, hyperparameters: algorithm.parameters.map(\.initial),
          limits: Limits(iterations: 500))
        run.advance(to: 500)
        return run.path
      }
      #expect(ends[0] == ends[1])
    }
  }
}
