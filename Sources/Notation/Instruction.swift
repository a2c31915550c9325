/// One step of a program. Operands are taken from a stack, the last one first, and the result is
/// left there.
@usableFromInline enum Instruction: Sendable {
  case number(Double)
  case letter(Place)
  case negate
  case add
  case subtract
  case multiply
  case divide
  case root
  case wholePower(Int)
  case constantPower(Double)
  case generalPower
  case call(KnownFunction)
  case callOfTwo(KnownFunctionOfTwo)
  case callOther(any Elementary.Type)
  case callOtherOfTwo(any Bivariate.Type)
  case runningPower(Place)
  case product(Place)
  /// Pushes the value of a part, which waits so many places above the bottom.
  case load(Int)
  /// Takes a condition and two values.
  case choose

  /// How many operands it takes.
  var operands: Int {
    switch self {
    case .number, .letter, .runningPower, .load: 0
    case .choose: 3
    case .add, .subtract, .multiply, .divide, .generalPower, .callOfTwo, .callOtherOfTwo: 2
    default: 1
    }
  }

  /// Whether the result depends on the page and not on the operands alone.
  var readsPage: Bool {
    switch self {
    case .letter, .runningPower, .product, .load: true
    default: false
    }
  }

  /// The number that it pushes, if that is what it does.
  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
