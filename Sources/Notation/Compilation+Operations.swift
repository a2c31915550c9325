// Which instruction an operation is.
extension Compilation {
  static func operation(_ sign: Tree.Sign) -> Instruction {
    switch sign {
    case .plus: .add
    case .minus: .subtract
    case .over: .divide
    case .times, .elementwise: .multiply
    }
  }

  static func call(_ function: any Elementary.Type) -> Instruction {
    KnownFunction(rawValue: function.name).map(Instruction.call) ?? .callOther(function)
  }

  static func call(_ function: any Bivariate.Type) -> Instruction {
    KnownFunctionOfTwo(rawValue: function.name).map(Instruction.callOfTwo)
      ?? .callOtherOfTwo(function)
  }
}

extension Tree {
  /// Notes which parts it reads.
  func noteParts(in isRead: inout [Bool]) {
    if case .named(_, .part(let index)) = self { isRead[index] = true }
    for child in children { child.noteParts(in: &isRead) }
  }
}
