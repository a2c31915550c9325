import Catalog
import Checking
import FormulaFuzzing
import Golden
import Notation
import Optimization
import Parsing
import Testing

/// What the program prints it reads: as typed and as typeset, to the bit of every derivative.
@Suite struct PrintingLawTests {
  @Test(arguments: Loss.all.filter { $0.formula != nil }) func ofTheCatalogue(loss: Loss) throws {
    let tree = try #require(loss.formula)
    #expect(loss.equation == tree.typeset)
    try expectSame(tree, within: loss.domain)
    try expectSame(tree.adding(.number(0.5)), within: loss.domain)
  }

  @Test func ofTheLiterature() throws {
    let functions = try Golden.functions()
    #expect(functions.count == 131)
    for function in functions {
      let tree = try Tree(parsing: function.formula)
      let sides = function.domain
      try expectSame(tree, within: Domain(x: sides[0]...sides[1], y: sides[2]...sides[3]))
    }
  }

  /// Formulas of every form, from a seed of their own; `complaint` compares what is written with them.
  @Test func ofRandomFormulas() {
    var generator = FormulaGenerator(seed: 77)
    var count = 0
    for _ in 0..<8000 {
      let text = generator.nextFormula()
      if (try? Tree(parsing: text)) != nil { count += 1 }
      let complaint = complaint(about: text)
      #expect(complaint == nil, "\(text)")
    }
    #expect(count > 5000)
  }

  private func expectSame(_ tree: Tree, within domain: Domain) throws {
    let original = Program(tree)
    for written in [tree.typeset, tree.expression] {
      let program = Program(try Tree(parsing: written))
      for index in 1...9 {
        let (a, b) = (Double(index) * 0.7548776662466927, Double(index) * 0.5698402909980532)
        let x = domain.x.lowerBound + (a - a.rounded(.down)) * domain.x.length
        let y = domain.y.lowerBound + (b - b.rounded(.down)) * domain.y.length
        let (p, q) = (original.jet(x: x, y: y), program.jet(x: x, y: y))
        let isSame =
          sameBits(p.value, q.value) && sameBits(p.x, q.x) && sameBits(p.y, q.y)
          && sameBits(p.xx, q.xx) && sameBits(p.xy, q.xy) && sameBits(p.yy, q.yy)
        #expect(isSame, "\(written) at \(x), \(y)")
      }
    }
  }
}
