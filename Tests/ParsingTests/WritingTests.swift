import Notation
import Parsing
import Testing

/// Formulas as people write them, beside the same with every sign.
@Suite struct WritingTests {
  @Test(arguments: [
    ("2x", "2*x"), ("3xy", "3*x*y"), ("10y", "10*y"), ("2 sin(x)", "2*sin(x)"),
    ("100(y-x²)²", "100*(y-x^2)^2"), ("(x+1)(y-2)", "(x+1)*(y-2)"), ("x y", "x*y"),
    ("2pi x", "2*pi*x"), ("1/2x", "(1/2)*x"), ("x^2y", "(x^2)*y"), ("2x^2", "2*(x^2)"),
    ("-2x", "(-2)*x"), ("xpi", "x*pi"), ("πx", "pi*x"), ("3e", "3*e"), ("3e2", "300"),
    ("2e^x", "2*(e^x)"), ("2e-1x", "0.2*x"), ("xsin(y)", "x*sin(y)"), ("x(y)", "x*y"),
    ("x/2y", "(x/2)*y"), ("2^3x", "(2^3)*x"), ("e^-2x", "(e^(-2))*x"), ("x(y+1)^2", "x*((y+1)^2)"),
  ])
  func productsNeedNoSign(text: String, explicit: String) throws { try compare(text, explicit) }

  @Test(arguments: [
    ("x**2", "x^2"), ("2**-x", "2^(-x)"), ("+x", "x"), ("x*+y", "x*y"), ("x - +y", "x-y"),
    ("|x|", "abs(x)"), ("||x|-1|", "abs(abs(x)-1)"), ("2|x|y", "2*abs(x)*y"),
    ("|x||y|", "abs(x)*abs(y)"), ("|x+|y-1||", "abs(x+abs(y-1))"), ("|x|²", "abs(x)^2"),
    ("‖θ‖²", "x^2+y^2"), ("‖θ‖", "hypot(x,y)"), ("x^2 + 3/2 ‖θ‖^2", "x^2+(3/2)*(x^2+y^2)"),
    ("[x > 1] y", "if(x>1,1,0)*y"), ("2⋅x∙y•3∗x", "2*x*y*3*x"), ("x – y ‐ 1", "x-y-1"),
    ("x ÷ 2 ∕ y ⁄ 3", "x/2/y/3"),
  ])
  func signsOfOtherTongues(text: String, explicit: String) throws { try compare(text, explicit) }

  @Test(arguments: [
    ("sin x", "sin(x)"), ("sin 2x", "sin(2*x)"), ("sin x cos y", "sin(x)*cos(y)"),
    ("sin x^2", "sin(x^2)"), ("sin x + 1", "sin(x)+1"), ("sin -x", "sin(-x)"),
    ("sin²(x)", "sin(x)^2"), ("sin^2(x)", "sin(x)^2"), ("sin² x", "sin(x)^2"),
    ("sin^2 2x y", "sin(2*x*y)^2"), ("sin x/2", "sin(x)/2"), ("ln x", "log(x)"),
    ("2 sin x y", "2*sin(x*y)"), ("sin 2pi x", "sin(2*pi*x)"), ("exp -x²", "exp(-(x^2))"),
    ("sin cos x", "sin(cos(x))"), ("-sin x y", "-sin(x*y)"), ("sin(x)y", "sin(x)*y"),
    ("sin (x) cos(y)", "sin(x)*cos(y)"), ("√x", "sqrt(x)"), ("2√x + 1", "2*sqrt(x)+1"),
    ("sqrt x y", "sqrt(x*y)"), ("sqrt 2 x", "sqrt(2*x)"), ("sqrt 2x", "sqrt(2*x)"),
    ("sqrt xy", "sqrt(x*y)"), ("2 sqrt x sqrt y", "2*sqrt(x)*sqrt(y)"),
    ("√sqrt x", "sqrt(sqrt(x))"),
    ("√x y", "sqrt(x)*y"), ("√x²", "sqrt(x^2)"), ("x^sin y", "x^(sin(y))"),
  ])
  func functionsNeedNoParentheses(text: String, explicit: String) throws {
    try compare(text, explicit)
  }

  @Test(arguments: [
    ("min(x,y,1)", "min(min(x,y),1)"), ("max²(x,y)", "max(x,y)^2"),
    ("max^2(x,y,1)", "max(x,y,1)^2"), ("hypot²(x,y)", "hypot(x,y)^2"), ("J=x^2; J+y", "x^2+y"),
    ("max(1,x,y,0.7)", "max(max(max(1,x),y),0.7)"),
    ("sum(i,1,4,i x^i)", "x+2*x^2+3*x^3+4*x^4"), ("sum(k,-1,1,k y)", "-1*y+0*y+1*y"),
    ("sum(i,2,1,x)", "0"), ("sum(i,1,2,sum(j,1,3,(i-j) x))", "(0*x+-1*x+-2*x)+(x+0*x+-1*x)"),
    ("sum(i,1,2^2,x)", "x+x+x+x"), ("log10(100x)+log2(y)", "(log(100*x)/log(10))+log(y)/log(2)"),
    ("sign(x-1)+floor(y)+round(y)", "if(x>1,1,if(x<1,-1,0))+if(y<1,0,if(y<2,1,2))+if(y<1,1,2)"),
    ("if(x<1,x,y)", "if(not x>=1,x,y)"), ("if(x≤1 or y≥1,1,2)", "if(x<=1 or y>=1,1,2)"),
    ("if(x<1 and y<1 or x≠y, x, 2)", "if((x<1 and y<1) or x!=y,x,2)"), ("[x==x]", "1"),
  ])
  func moreFunctions(text: String, explicit: String) throws {
    try compare(text, explicit, tolerance: 1e-15)
  }

  @Test(arguments: [
    ("u = x^2+y-11; v = x+y^2-7; u^2+v^2", "(x^2+y-11)^2+(x+y^2-7)^2"),
    ("u = x^2+y-11\nv = x+y^2-7\nu^2+v^2", "(x^2+y-11)^2+(x+y^2-7)^2"),
    ("u = x*\n y\nu^2", "(x*y)^2"), ("a=3; x^2+a*y^2", "x^2+3*y^2"), ("a=3; ax", "3*x"),
    ("u=x+y; ux", "(x+y)*x"), ("alpha=2; αx", "2*x"), ("ϵ=2; ϵ x", "2*x"), ("ϱ=2; rho x", "2*x"),
    ("µ=2; μx", "2*x"), ("λ=2; x + λ/2 ‖θ‖²", "x+2/2*(x^2+y^2)"),
    ("ab=2; ab x", "2*x"), ("a=2;b=3;ab x", "2*3*x"), ("c = x<1; if(c, x, y)", "if(x<1,x,y)"),
    ("J = x^2", "x^2"), ("J(x, y) = x+y", "x+y"), ("J(θ) = xy", "x*y"), ("f(x,y)=x", "x"),
    ("a=2; J(θ) = ax", "2*x"), ("z = x^2+y", "x^2+y"), ("x^2+y^2;", "x^2+y^2"),
    ("a1=2; a₁x", "2*x"),
    ("n=3; x^n", "x^3"), ("u=x*x;v=u*u;w=v*v;w+u", "((x*x)*(x*x))*((x*x)*(x*x))+x*x"),
  ])
  func partsHaveNames(text: String, explicit: String) throws { try compare(text, explicit) }

  @Test(arguments: [
    ("x1", 0, "coordinates"), ("2x_2", 1, "coordinates"), ("sine(y)", 0, "did you mean sin?"),
    ("cosin(x)", 0, "did you mean cos?"), ("arctan(x)", 0, "did you mean atan?"),
    ("sqr(x)", 0, "sqrt"), ("foo", 0, "foo=1;"), ("x+z", 2, "z=1;"), ("xz", 0, "z=1;"),
    ("sin⁻¹(x)", 3, "asin(x)"), ("cos^-1(x)", 4, "acos(x)"),
    ("sin⁰(x)", 3, "above 0"), ("sin⁻²(x)", 3, "above 0"), ("sin^-2(x)", 4, "above 0"),
    ("max⁻¹(x,y)", 3, "above 0"), ("if²(x<1,1,2)", 2, "'('"), ("1e-400 x", 0, "above 4.9e-324"),
    ("J = x^2; y", 0, "last part"), ("J(x,x)=x", 4, "another"),
    ("sin x(y+1)", 5, "parentheses"), ("sin 2(x+1)", 5, "parentheses"), ("√xy", 2, "parentheses"),
    ("√2x", 2, "parentheses"), ("sqrt 2(x+1)", 6, "what sqrt is of"), ("0,5", 1, "0.5"),
    ("x^2 + 1,5y", 7, "0.5"), ("x2y", 0, "x2y"),
    ("if(x,1,2)", 3, "condition"), ("x<1", 0, "condition"), ("(x<1)+2", 1, "condition"),
    ("if(x=1,1,2)", 4, "=="), ("if(0<x<1,1,2)", 6, "0 < x and x < 1"), ("not x", 4, "condition"),
    ("if(x<1,2)", 8, "if takes 3"), ("sum(i,1,x,i)", 8, "whole number"),
    ("sum(i,1.5,2,i)", 6, "whole number"), ("sum(x,1,2,x)", 4, "new name"),
    ("sum(i,1,2,i)+i", 13, "i=1;"), ("u=x", 3, "formula itself"), ("u=u+1;u", 2, "u=1;"),
    ("x=1; x", 1, "'x'"), ("a=1; a=2; a", 6, "already"), ("x; y", 3, "names"),
    ("x^2\ny^2", 4, "operator"), ("x^2 = 1", 4, "new name"), ("e1=2; 2e1", 0, "number"),
    ("pow(x,2)", 0, "x^2"), ("3*[x+y]", 2, "brackets"), ("max(x)", 5, "2 or more"),
    ("|x", 2, "'|'"),
    ("[x>1", 4, "']'"), ("x ⊙", 3, "number"), ("‖x‖", 1, "θ"), ("a=1", 3, "formula"),
  ])
  func refuses(text: String, column: Int, remedy: String) {
    let error = #expect(throws: FormulaError.self) { try Tree(parsing: text) }
    #expect(error?.column == column)
    #expect(error?.message.contains(remedy) == true, "\(error?.message ?? "")")
  }

  /// The power of e is the function exp, to the bit.
  @Test(arguments: ["x", "-x^2", "x*y+1", "2"])
  func powersOfE(exponent: String) throws { try compare("e^(\(exponent))", "exp(\(exponent))") }

  @Test func parametersAreTurned() throws {
    let formula = try TypedFormula(" a = 3;\n b=-0.5 ; u = a*x;  u^2 + b y ")
    #expect(formula.parameters.map(\.name) == ["a", "b"])
    #expect(formula.parameters.map(\.value) == [3, -0.5])
    #expect(formula.text == "a = 3; b=-0.5; u = a*x; u^2 + b y")
    let turned = formula.setting("a", to: 3.25).setting("b", to: 1e-7)
    #expect(turned.text == "a = 3.25; b=1e-07; u = a*x; u^2 + b y")
    let again = try TypedFormula(turned.text)
    #expect(again.parameters.map(\.value) == [3.25, 1e-7])
    #expect(again.tree.expression == turned.tree.expression)
  }

  /// Each part is computed once: written out, this would have 2⁶⁰ factors.
  @Test func partsAreShared() throws {
    let parts = (1...60).map { "u\($0)=u\($0 - 1)*u\($0 - 1);" }.joined()
    let program = Program(try Tree(parsing: "u0=x^1;" + parts + "u60+y"))
    #expect(program.jet(x: 1.0, y: 2.0).value == 3)
    #expect(program.jet(x: 1.0, y: 2.0).x == 0x1p60)
  }

  /// Where nothing can be said of the condition, there is no value either.
  @Test func unknownConditions() throws {
    let value = { (text: String) in Program(try Tree(parsing: text)).value(x: -1.0, y: 1.0) }
    #expect(try value("if(log(x)<0,1,2)").isNaN && value("if(not log(x)<0,1,2)").isNaN)
    #expect(try value("if(log(x)<0 and y<0,1,2)") == 2 && value("if(y>0 or log(x)<0,1,2)") == 1)
    #expect(try value("if(x<0,1,log(x))") == 1)
  }

  private func compare(_ text: String, _ explicit: String, tolerance: Double = 0) throws {
    let (a, b) = (Program(try Tree(parsing: text)), Program(try Tree(parsing: explicit)))
    for (x, y) in [(0.5, 2.25), (1.75, 0.625), (-3, 1.5)] {
      let (p, q) = (a.jet(x: x, y: y), b.jet(x: x, y: y))
      let pairs = [
        (p.value, q.value), (p.x, q.x), (p.y, q.y), (p.xx, q.xx), (p.xy, q.xy), (p.yy, q.yy),
      ]
      for (found, wanted) in pairs {
        let isNear = abs(found - wanted) <= tolerance * max(1, abs(wanted))
        #expect(found == wanted || isNear || found.isNaN && wanted.isNaN, "at \(x), \(y)")
      }
      guard [p.value, p.x, p.y].allSatisfy(\.isFinite) else { continue }
      let (dual, wide) = (a.dual(x: x, y: y), a.jet(x: Wide(repeating: x), y: Wide(repeating: y)))
      #expect(dual.value == p.value && dual.x == p.x && dual.y == p.y && wide.xy[3] == p.xy)
      #expect(a.value(x: x, y: y) == p.value)
    }
  }
}
