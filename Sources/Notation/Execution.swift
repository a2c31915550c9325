extension [Instruction] {
  /// What is left when all are executed; at most `height` values wait at once.
  @inlinable func result<P: Page>(on page: borrowing P, height: Int) -> P.Value {
    // The topmost value is kept apart: functions of one variable need not touch the array.
    var top = P.Value(constant: 0)
    var rest: [P.Value] = []
    rest.reserveCapacity(height)
    for instruction in self {
      switch instruction {
      case .number, .letter, .runningPower:
        rest.append(top)
        top = instruction.value(on: page)
      case .add: top = rest.removeLast() + top
      case .subtract: top = rest.removeLast() - top
      case .multiply: top = rest.removeLast() * top
      case .divide: top = rest.removeLast() / top
      case .generalPower: top = rest.removeLast().applying(GeneralPower.self, with: top)
      case .callOfTwo(let function): top = function.apply(rest.removeLast(), top)
      case .callOtherOfTwo(let function): top = rest.removeLast().applying(function, with: top)
      case .load(let place):
        rest.append(top)
        // The lowest of the rest is the top that nothing had been put on yet.
        top = rest[place + 1]
      case .choose:
        let first = rest.removeLast()
        top = .choose(rest.removeLast(), first, top)
      case .product(let place): top = page.product(of: place, with: top)
      default: top = instruction.apply(top)
      }
    }
    return top
  }
}

extension Instruction {
  /// What one without operands pushes.
  @inlinable @inline(__always) func value<P: Page>(on page: borrowing P) -> P.Value {
    switch self {
    case .number(let number): P.Value(constant: number)
    case .letter(let place): page.value(at: place)
    case .runningPower(let place): page.power(at: place)
    default: preconditionFailure("it has operands")
    }
  }

  /// What one with a single operand makes of it.
  @inlinable @inline(__always) func apply<Q: Quantity>(_ a: Q) -> Q {
    switch self {
    case .negate: -a
    case .root: a.root
    case .wholePower(2): a * a
    case .wholePower(let exponent): Notation.wholePower(a, exponent)
    case .constantPower(let exponent): a.applying(ConstantPower.self, with: Q(constant: exponent))
    case .call(let function): function.apply(a)
    case .callOther(let function): a.applying(function)
    default: preconditionFailure("it has no operand or two")
    }
  }
}

/// A page without letters.
struct Blank: Page {
  func value(at place: Place) -> Double { .nan }
}
