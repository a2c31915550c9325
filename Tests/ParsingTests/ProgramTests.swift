import Checking
import Dispatch
import Notation
import Optimization
import Parsing
import Testing

private enum X: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "x" }
}

@Suite struct ProgramTests {
  /// Every function of one variable that formulas know, as a program calls it and called directly.
  @Test func callsFunctions() throws {
    let functions: [any Elementary.Type] = [
      AbsoluteValue.self, ArcCosine.self, ArcSine.self, ArcTangent.self, Cosine.self,
      HyperbolicCosine.self, Exponential.self, Logarithm.self, Sine.self, HyperbolicSine.self,
      SquareRoot.self, Tangent.self, HyperbolicTangent.self,
    ]
    for function in functions { try check(function) }
  }

  private func check<F: Elementary>(_ function: F.Type) throws {
    let program = Program(try Tree(parsing: "\(F.name)(x)"))
    for x in [0.25, 0.75, -0.5, 3] {
      let (a, b) = (program.jet(x: x, y: 0.0), Call<F, Symbol<X>>(Symbol<X>()).jet(x: x, y: 0.0))
      #expect(sameBits(a.value, b.value) && sameBits(a.x, b.x) && sameBits(a.xx, b.xx), "\(F.name)")
    }
  }

  @Test func callsFunctionsThatItDoesNotKnow() {
    let program = Program(.call(Cube.self, .letter("x", .value(0))))
    let jet = program.jet(x: 2.0, y: 0.0)
    #expect([jet.value, jet.x, jet.xx] == [8, 12, 12])
  }

  /// A part without letters is a number, which has no derivatives: sqrt's at 0 is infinite.
  @Test(arguments: [
    ("x+sqrt(0)", "x"), ("x^(1+1)", "x^2"), ("x^(2/4)", "x^0.5"), ("x*abs(0-2)", "x*2"),
    ("sqrt(16)*x^-(3-1)", "4*x^-2"), ("min(3,x*0+1)*0^0.5+y", "y"),
  ])
  func takesConstantPartsAsNumbers(text: String, simple: String) throws {
    let (a, b) = (Program(try Tree(parsing: text)), Program(try Tree(parsing: simple)))
    for (x, y) in [(2.0, 1.0), (0.375, -3)] {
      let (p, q) = (a.jet(x: x, y: y), b.jet(x: x, y: y))
      #expect([p.value, p.x, p.y, p.xx, p.xy, p.yy] == [q.value, q.x, q.y, q.xx, q.xy, q.yy])
    }
  }

  @Test func lanesAreAsPointsAre() throws {
    let text = "hypot(x,y)^3-atan2(y,x)*sin(x*y)+max(x,y^2)/(1+exp(-x))-abs(x)^1.5*log(2+y^2)"
    let program = Program(try Tree(parsing: text))
    let (x, y) = (Wide(0.5, -1.25, 2, 3.5), Wide(-2, 0.75, 1, 0.125))
    let wide = program.jet(x: x, y: y)
    for lane in 0..<4 {
      let jet = program.jet(x: x[lane], y: y[lane])
      let dual = program.dual(x: x[lane], y: y[lane])
      #expect(sameBits(wide.value[lane], jet.value) && sameBits(dual.value, jet.value))
      #expect(sameBits(wide.x[lane], jet.x) && sameBits(dual.x, jet.x))
      #expect(sameBits(wide.yy[lane], jet.yy) && sameBits(wide.xy[lane], jet.xy))
    }
  }

  @Test func threadsShareALoss() throws {
    let loss = try Loss(typed: "(1-x)^2+100*(y-x^2)^2+sin(x)*exp(-y^2)", domain: Domain(reach: 2))
    let alone = (0..<1000).map { loss.jet(Point(Double($0) * 1e-3, 0.5)).xx }
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      let together = (0..<1000).map { loss.jet(Point(Double($0) * 1e-3, 0.5)).xx }
      #expect(together == alone)
    }
  }
}

private enum Cube: Elementary {
  static let name = "cube"
  static func value<S: Lanes>(_ a: S) -> S { a * a * a }
  static func bend<S: Lanes>(_ a: S) -> (value: S, slope: S, bend: S) {
    (a * a * a, S(constant: 3) * a * a, S(constant: 6) * a)
  }
}
