import Foundation
import Notation
import Parsing
import Testing

/// What is suggested for a word that means nothing.
@Suite struct SuggestionTests {
  private func message(_ text: String) throws -> String {
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    return try #require(error).message
  }

  @Test(arguments: [
    ("log_10(x)", "did you mean log10?"), ("log_2(x)", "did you mean log2?"),
    ("ln10(x)", "write ln(10), or log10(x)"), ("square(x)", "write x^2"),
    ("cosec(x)", "write 1/sin(x)"), ("cot(x)", "write 1/tan(x)"), ("sec(x)", "write 1/cos(x)"),
    ("log1p(x)", "write log(1+x)"), ("Sin(x)", "did you mean sin?"), ("EXP(x)", "exp?"),
    ("cosn(x)", "did you mean cos or cosh?"), ("sqtr(x)", "did you mean sqrt?"),
    ("minimize x^2", "J is the formula alone"), ("arctan x", "did you mean atan?"),
    ("PI x", "did you mean pi?"), ("Pi x", "did you mean pi?"), ("erf(x)", "no such operation"),
    ("if(x<0 AND y<0,1,2)", "did you mean and?"),
  ])
  func says(text: String, remedy: String) throws {
    let message = try message(text)
    #expect(message.contains(remedy), "\(message)")
  }

  /// Only names are suggested that give the numbers that were meant, or none.
  @Test(arguments: [
    "asinh(x)", "acosh(x)", "atanh(x)", "coth(x)", "csch(x)", "asec(x)", "expm1(x)",
  ])
  func suggestsNoOtherFunction(text: String) throws {
    #expect(!(try message(text).contains("did you mean")))
  }

  /// What stands behind "write" can be written.
  @Test(arguments: [
    ("square(x)", 4.0), ("cbrt(x)", 1.2599210498948732), ("asinh(x)", 1.4436354751788103),
    ("acosh(x)", 1.3169578969248166), ("expm1(x)", 6.38905609893065),
    ("log1p(x)", 1.0986122886681098),
    ("cot(x)", -0.45765755436028577), ("sinc(x)", 0.45464871341284085), ("exp2(x)", 4),
    ("sech(x)", 0.2658022288340797), ("ceil(x)", 2), ("frac(x)", 0),
    ("sigmoid(x)", 0.8807970779778823),
    ("asec(x)", 1.0471975511965979), ("relu(x)", 2), ("heaviside(x)", 1),
  ])
  func suggestionsGiveTheNumbers(text: String, value: Double) throws {
    let formula = try #require(try message(text).components(separatedBy: "write ").last)
    #expect(abs(Program(try Tree(parsing: formula)).value(x: 2.0, y: 0.0) - value) < 1e-12)
  }

  @Test(arguments: [
    ("lnx", "ln(x)"), ("sinx", "sin(x)"), ("xsinx", "x sin(x)"), ("sin2x", "sin(2x)"),
    ("log10x", "log10(x)"), ("sinxcosy+y", "sin(x) cos(y)"), ("sinhx", "sinh(x)"),
    ("xyexpx", "xy exp(x)"), ("a=2; sinax", "sin(ax)"),
  ])
  func readsWhatIsWrittenTogether(text: String, correction: String) throws {
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    #expect(error?.correction == correction)
    #expect(error?.message.contains("did you mean \(correction)?") == true)
  }

  @Test(arguments: ["minxy", "sinz", "foo", "sinx2", "rosenbrok", "asinhx"])
  func correctsNothingElse(text: String) {
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    #expect(error?.correction == nil)
  }
}
