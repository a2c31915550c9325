import Catalog
import Golden
import Notation
import Optimization
import Parsing
import Testing

@Suite struct ExpressionTests {
  @Test(arguments: Loss.all.filter { $0.formula != nil }) func losesNothingOfTheCatalogue(
    loss: Loss
  ) throws {
    let program = Program(try Tree(parsing: try #require(loss.formula).expression))
    let typed = Answers(program)
    for point in points(of: loss) {
      // Zeros may differ in their sign, which `==` does not see.
      let (a, b) = (typed.jet(point), loss.jet(point))
      #expect(same(a.value, b.value) && same(a.x, b.x) && same(a.y, b.y), "at \(point)")
      #expect(same(a.xx, b.xx) && same(a.xy, b.xy) && same(a.yy, b.yy), "at \(point)")
    }
  }

  @Test func agreesWithTheCatalogueOnItsDefinitions() throws {
    let objectives = try Golden.objectives().filter { $0.expression != nil }
    #expect(objectives.count >= 19)
    for objective in objectives {
      let name = objective.name.canonicalName
      let loss = try #require(Loss.all.first { $0.name == name }, "\(name)")
      let typed = Program(try Tree(parsing: objective.expression ?? ""))
      for point in points(of: loss) {
        let (a, b) = (typed.jet(x: point.x, y: point.y), loss.jet(point))
        let size = max(1, abs(b.value))
        #expect(abs(a.value - b.value) <= 1e-12 * size, "\(name) at \(point)")
        let slope = max(size, abs(b.x), abs(b.y))
        #expect(max(abs(a.x - b.x), abs(a.y - b.y)) <= 1e-12 * slope, "\(name) at \(point)")
      }
    }
  }

  @Test(arguments: [
    ("(x-(y-1))-2", "x-(y-1)-2"), ("x*(y*2)", "x*(y*2)"), ("x/(y/2)", "x/(y/2)"),
    ("(x^y)^2", "(x^y)^2"), ("(-2)^2", "(-2)^2"), ("x-(-y)", "x-(-y)"), ("-(x*y)", "-(x*y)"),
    ("-(x+y)", "-(x+y)"), ("(-x)^2", "(-x)^2"), ("2^(-x)", "2^(-x)"), ("(x+y)*2", "(x+y)*2"),
    ("atan2(y,x)+pi*e", "atan2(y,x)+pi*e"), ("x*-2", "x*(-2)"), ("1e-7*x", "1e-07*x"),
  ])
  func hasNoMoreParenthesesThanItNeeds(text: String, expression: String) throws {
    #expect(try Tree(parsing: text).expression == expression)
  }

  private func points(of loss: Loss) -> [Point] {
    let (x, y) = (loss.domain.x, loss.domain.y)
    return (1...25).map { index in
      let (a, b) = (Double(index) * 0.7548776662466927, Double(index) * 0.5698402909980532)
      return Point(
        x.lowerBound + (a - a.rounded(.down)) * x.length,
        y.lowerBound + (b - b.rounded(.down)) * y.length)
    }
  }

  private func same(_ a: Double, _ b: Double) -> Bool { a == b || a.isNaN && b.isNaN }
}
