/// Puts a tree's operations in the order of their execution.
struct Compilation {
  private(set) var instructions: [Instruction] = []
  /// The largest number of values that wait at once.
  private(set) var height = 0
  private var waiting = 0

  mutating func add(_ tree: Tree) {
    switch tree {
    case .number(let number), .constant(_, let number): append(.number(number))
    case .letter(_, let place): append(.letter(place))
    case .power(.letter(_, let place), .letter(_, .time)): append(.runningPower(place))
    case .binary(let sign, let a, let b): add(sign, a, b)
    case .power(let a, let b): addPower(a, b)
    case .negative(let a): add([a], .negate)
    case .root(let a): add([a], .root)
    case .product(_, let place, let a): add([a], .product(place))
    case .call(let function, let a): add([a], Self.call(function))
    case .callOfTwo(let function, let a, let b): add([a, b], Self.call(function))
    case .oracle: preconditionFailure("an oracle's value is not computed from a page")
    }
  }

  private mutating func add(_ operands: [Tree], _ instruction: Instruction) {
    let first = instructions.count
    for operand in operands { add(operand) }
    append(instruction)
    fold(from: first)
  }

  private mutating func add(_ sign: Tree.Sign, _ a: Tree, _ b: Tree) {
    switch sign {
    case .plus: add([a, b], .add)
    case .minus: add([a, b], .subtract)
    case .over: add([a, b], .divide)
    case .times, .elementwise: add([a, b], .multiply)
    }
  }

  private mutating func addPower(_ a: Tree, _ b: Tree) {
    let first = instructions.count
    add(a)
    let second = instructions.count
    add(b)
    guard let exponent = removeNumber(after: second) else {
      append(.generalPower)
      return
    }
    let isWhole = exponent == exponent.rounded() && Swift.abs(exponent) <= 64
    append(isWhole ? .wholePower(Int(exponent)) : .constantPower(exponent))
    fold(from: first)
  }

  private mutating func append(_ instruction: Instruction) {
    waiting += 1 - instruction.operands
    height = max(height, waiting)
    instructions.append(instruction)
  }

  /// Takes back the last instruction if it stands at `index` and pushes a number.
  private mutating func removeNumber(after index: Int) -> Double? {
    guard index == instructions.count - 1, let number = instructions[index].number else {
      return nil
    }
    instructions.removeLast()
    waiting -= 1
    return number
  }

  /// Replaces an operation on numbers alone by its result, unless that leaves the range of numbers: then
  /// others may still tell what it is.
  private mutating func fold(from first: Int) {
    let operation = instructions[first...]
    guard let last = operation.last, !last.readsPage, operation.count == last.operands + 1 else {
      return
    }
    let operands = operation.dropLast().compactMap(\.number)
    guard operands.count == last.operands else { return }
    let result = Array(operation).result(on: Blank(), height: 2)
    guard result.isFinite else { return }
    instructions.removeSubrange(first...)
    instructions.append(.number(result))
  }

  private static func call(_ function: any Elementary.Type) -> Instruction {
    KnownFunction(rawValue: function.name).map(Instruction.call) ?? .callOther(function)
  }

  private static func call(_ function: any Bivariate.Type) -> Instruction {
    KnownFunctionOfTwo(rawValue: function.name).map(Instruction.callOfTwo)
      ?? .callOtherOfTwo(function)
  }
}
