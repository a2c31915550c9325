/// Words that formulas have elsewhere: what gives the same numbers here.
enum ForeignWords {
  /// What to write for a word, as a remedy: `did you mean asin?`; nil where nothing is known of it.
  static func remedy(for word: String) -> String? {
    let plain = word.lowercased().filter { $0 != "_" }
    if let name = renamed[plain] ?? (Function.named[plain] == nil ? nil : plain) {
      return "did you mean \(name)?"
    }
    if let formula = formulas[plain] { return "write \(formula)" }
    if commands.contains(plain) { return "J is the formula alone, as in x^2 + y^2" }
    return missing.contains(plain) ? "there is no such operation here" : nil
  }

  /// Other names of what there is.
  private static let renamed = [
    "sine": "sin", "sinus": "sin", "cosine": "cos", "cosin": "cos", "cosinus": "cos",
    "tangent": "tan", "tangens": "tan", "tg": "tan", "arcsin": "asin", "arcsine": "asin",
    "arccos": "acos", "arccosine": "acos", "arctan": "atan", "arctangent": "atan", "arctg": "atan",
    "arctan2": "atan2", "tgh": "tanh", "sgn": "sign",
    "signum": "sign", "loge": "ln", "logn": "ln", "lg": "log10", "lb": "log2", "ld": "log2",
    "fabs": "abs", "absolute": "abs", "norm": "hypot", "maximum": "max", "minimum": "min",
    "fmax": "max", "fmin": "min", "rint": "round", "where": "if", "iif": "if", "ifelse": "if",
    "exponential": "exp", "squareroot": "sqrt", "logarithm": "log", "pi": "pi", "and": "and",
    "or": "or", "not": "not", "sqrroot": "sqrt", "summation": "sum",
  ]

  /// What is written otherwise, as functions of x.
  private static let formulas = [
    "square": "x^2", "sqr": "x^2, or sqrt(x) for the root", "cube": "x^3", "pow": "x^2",
    "power": "x^2", "cbrt": "sign(x) abs(x)^(1/3)", "exp2": "2^x", "exp10": "10^x",
    "expm1": "exp(x)-1", "log1p": "log(1+x)", "ln1p": "log(1+x)", "logp1": "log(1+x)",
    "ln10": "ln(10), or log10(x)", "ln2": "ln(2), or log2(x)", "logb": "log(x)/log(b)",
    "sec": "1/cos(x)", "csc": "1/sin(x)", "cosec": "1/sin(x)", "cot": "1/tan(x)",
    "cotan": "1/tan(x)", "ctg": "1/tan(x)", "ctan": "1/tan(x)", "sech": "1/cosh(x)",
    "csch": "1/sinh(x)", "cosech": "1/sinh(x)", "coth": "1/tanh(x)", "ctgh": "1/tanh(x)",
    "asinh": inverse.sinh, "arsinh": inverse.sinh, "arcsinh": inverse.sinh,
    "acosh": inverse.cosh, "arcosh": inverse.cosh, "arccosh": inverse.cosh,
    "atanh": inverse.tanh, "artanh": inverse.tanh, "arctanh": inverse.tanh,
    "acot": "atan(1/x)", "arccot": "atan(1/x)", "asec": "acos(1/x)", "arcsec": "acos(1/x)",
    "acsc": "asin(1/x)", "arccsc": "asin(1/x)", "sinc": "sin(x)/x", "sind": "sin(pi x/180)",
    "cosd": "cos(pi x/180)", "tand": "tan(pi x/180)", "sinpi": "sin(pi x)", "cospi": "cos(pi x)",
    "ceil": "-floor(-x)", "ceiling": "-floor(-x)", "trunc": "sign(x) floor(abs(x))",
    "frac": "x-floor(x)", "fract": "x-floor(x)", "mod": remainder, "fmod": remainder,
    "rem": remainder, "sigmoid": "1/(1+exp(-x))", "logistic": "1/(1+exp(-x))",
    "softplus": "log(1+exp(x))", "relu": "max(x,0)", "clamp": "min(max(x,0),1)",
    "clip": "min(max(x,0),1)", "heaviside": "[x >= 0]", "step": "[x >= 0]", "reciprocal": "1/x",
  ]

  private static let inverse = (
    sinh: "log(x+sqrt(x^2+1))", cosh: "log(x+sqrt(x^2-1))", tanh: "log((1+x)/(1-x))/2"
  )
  private static let remainder = "x-2 floor(x/2) for the remainder by 2"

  private static let commands: Set = [
    "minimize", "minimise", "maximize", "maximise", "argmin", "argmax", "optimize", "plot",
  ]

  private static let missing: Set = [
    "erf", "erfc", "gamma", "lgamma", "tgamma", "factorial", "prod", "product", "int", "integral",
    "diff", "derivative", "grad", "lim", "limit", "mean", "average", "random", "rand", "det", "dot",
  ]
}
