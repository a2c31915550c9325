import Golden
import Notation
import Optimization
import Parsing
import Testing

/// The functions of the literature, typed: values, gradients and Hessians at their points.
@Suite struct LiteratureTests {
  static let functions: [GoldenFunction] = (try? Golden.functions()) ?? []

  @Test func nothingIsDropped() throws {
    let functions = try Golden.functions()
    #expect(functions.count == 131)
    let samples = functions.flatMap(\.points)
    #expect(samples.count > 400 && samples.count { $0.differentiable } > 400)
  }

  @Test(arguments: functions.map(\.name)) func agrees(name: String) throws {
    let function = try #require(Self.functions.first { $0.name == name })
    let program = Program(try Tree(parsing: function.formula))
    let answers = Answers(program)
    for sample in function.points {
      let (x, y) = (sample.x, sample.y)
      let jet = answers.jet(Point(x, y))
      guard let f = sample.f else {
        #expect(!jet.value.isFinite && jet.x.isNaN && jet.y.isNaN, "no value at \(x), \(y)")
        continue
      }
      #expect(abs(jet.value - f) <= 1e-9 * max(1, abs(f)), "\(jet.value), not \(f), at \(x), \(y)")
      guard sample.differentiable else { continue }
      // At a minimum a gradient is nothing but rounding errors.
      let error = CloseLook(program.tree).errors(x: x, y: y)
      expect(
        [(jet.x, sample.gx, error.x), (jet.y, sample.gy, error.y)], "gradient at \(x), \(y)")
      expect(
        [
          (jet.xx, sample.hxx, error.xx), (jet.xy, sample.hxy, error.xy),
          (jet.yy, sample.hyy, error.yy),
        ], "Hessian at \(x), \(y)")
    }
  }

  /// Compares where all reference numbers are given, by the larger component.
  private func expect(_ numbers: [(Double, Double?, error: Double)], _ what: Comment) {
    let given = numbers.compactMap(\.1)
    guard given.count == numbers.count else { return }
    let size = given.map(abs).max() ?? 0
    for ((number, _, error), right) in zip(numbers, given) {
      #expect(abs(number - right) <= max(1e-7 * size, error), what)
    }
  }
}
