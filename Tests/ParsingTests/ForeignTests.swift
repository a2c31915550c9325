import Notation
import Parsing
import Testing

/// What people write by habit from elsewhere: where the caret stands and what is said.
@Suite struct ForeignTests {
  private func refuses(_ text: String, _ column: Int, _ remedy: String) {
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    #expect(error?.column == column, "\(error?.message ?? "")")
    #expect(error?.message.contains(remedy) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains("J=1;") == false)
  }

  @Test(arguments: [
    ("J(w,b)=w^2+b", 2, "the coordinates are x and y"), ("J(x,w) = x", 4, "the coordinates"),
    ("g(t)=t^2", 2, "the coordinates are x and y"), ("J: x^2", 1, "expected '=', found ':'"),
    ("J := x^2", 2, "expected '=', found ':='"), ("J(x,y): x", 6, "expected '=', found ':'"),
    ("f(x,y)==x", 6, "expected '=' and the formula, found '=='"),
    ("J(x,y)", 6, "expected '=' and the formula, found the end"), ("f(x;y)=x", 3, "expected ','"),
    ("a=2; J(w)=a w", 7, "the coordinates"),
  ])
  func headings(text: String, column: Int, remedy: String) { refuses(text, column, remedy) }

  @Test(arguments: [
    ("½x^2", 0, "expected (1/2), found '½'"), ("x+¾", 2, "(3/4)"),
    ("if(x<0 && y<0,1,2)", 7, "'and'"),
    ("if(x<0 || y<0,1,2)", 7, "'or'"), ("[x<0 || y<0 || x<y]", 5, "'or'"),
    ("if(|x|<1 || |y|<1,1,2)", 9, "'or'"), ("if(!(x<0),1,2)", 3, "'not'"), ("x!", 1, "factorial"),
    ("x.^2", 1, "'^' without a point"), ("x.*y", 1, "'*' without a point"),
    ("x^{2}", 2, "parentheses, as in x^(2)"), ("\\frac{1}{2}x", 0, "fractions like (x+1)/(y+2)"),
    ("⌊x⌋", 0, "floor(x)"), ("∑(i,1,4,x)", 0, "sum(i, 1, 4, i x)"), ("x%2", 1, "floor(x/2)"),
    ("x<0 ? x : y", 4, "if(condition, a, b)"), ("a=2: x", 3, "';', found ':'"),
    ("a := 2; a x", 2, "expected '='"),
  ])
  func signs(text: String, column: Int, remedy: String) { refuses(text, column, remedy) }

  /// Two bars are no 'or' where they are amounts.
  @Test(arguments: ["[2||x|-1| < 1]", "if(|x|<1,|x||y|,||x|-1|)", "[x < 2||y|-1|]"])
  func barsAreBars(text: String) throws { _ = try Tree(parsing: text) }

  /// Which letters names may have is said where they get their value, too.
  @Test(arguments: [
    ("é=2; é x", 0, "Greek letters"), ("漢字=1; x", 0, "Greek letters"), ("aб=1; x", 1, "found 'б'"),
    ("é x", 0, "Greek letters"), ("sum(é,1,2,é)", 4, "Greek letters"),
  ])
  func letters(text: String, column: Int, remedy: String) { refuses(text, column, remedy) }

  @Test(arguments: [
    ("np.sin(x)", 0, "expected sin alone, found 'np.sin'"), ("x+math.exp(x)", 2, "exp alone"),
    ("np.square(x)", 0, "square alone"), ("np.foo(x)", 0, "without a point"),
    ("x mod 2", 2, "x-2 floor(x/2)"), ("theta", 0, "the coordinates are x and y"),
    ("theta_1^2", 0, "the coordinates are x and y"), ("θ₁", 0, "the coordinates are x and y"),
  ])
  func words(text: String, column: Int, remedy: String) {
    refuses(text, column, remedy)
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    #expect(error?.message.contains("=1;") == false, "no letter is meant")
  }
}
