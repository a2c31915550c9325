extension Program {
  /// Whether a part of it leaves the range of numbers. A part that is 0 tells a pole from an overflow.
  public func overflows(on page: Coordinates<Double>) -> Bool {
    var values: [Double] = []
    for instruction in instructions {
      let operands = Array(values.suffix(instruction.operands))
      values.removeLast(instruction.operands)
      let value = instruction.value(of: operands, below: values, on: page)
      let isRegular = operands.allSatisfy { $0.isFinite && $0 != 0 }
      if value.isInfinite, isRegular { return true }
      values.append(value)
    }
    return false
  }
}

extension Instruction {
  /// What it leaves of its operands.
  fileprivate func value(
    of operands: [Double], below: [Double], on page: Coordinates<Double>
  ) -> Double {
    if case .load(let place) = self { return below[place] }
    return ([Instruction](operands.map { .number($0) }) + [self]).result(on: page, height: 4)
  }
}
