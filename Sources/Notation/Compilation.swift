/// Puts a tree's operations in the order of their execution.
struct Compilation {
  private(set) var instructions: [Instruction] = []
  /// The largest number of values that wait at once.
  private(set) var height = 0
  private var waiting = 0
  /// What the formula's parts are: numbers, or values that wait at the bottom.
  private var parts: [Instruction] = []
  /// The values of the indices of the sums that are being written out, the outermost first.
  private var indices: [Double] = []

  mutating func add(_ tree: Tree) {
    switch tree {
    case .number(let number), .constant(_, let number): append(.number(number))
    case .letter(_, let place): append(.letter(place))
    case .named(_, .part(let index)): append(parts[index])
    case .named(_, .index(let depth)): append(.number(indices[depth]))
    case .power(.letter(_, let place), .letter(_, .time)): append(.runningPower(place))
    case .power(.constant("e", _), let b): add([b], .call(.exp))
    case .binary(let sign, let a, let b): add([a, b], Self.operation(sign))
    case .series(let a, let links): addSeries(a, links)
    case .power(let a, let b): addPower(a, b)
    case .negative(let a): add([a], .negate)
    case .root(let a): add([a], .root)
    case .product(_, let place, let a): add([a], .product(place))
    case .call(let function, let a): add([a], Self.call(function))
    case .callOfTwo(let function, let a, let b): add([a, b], Self.call(function))
    case .choice(let condition, let a, let b): addChoice(condition, a, b)
    case .sum(_, let span, let term): addSum(span, term)
    case .parts(let definitions, let body): addParts(definitions, body)
    case .oracle: preconditionFailure("an oracle's value is not computed from a page")
    }
  }

  private mutating func add(_ operands: [Tree], _ instruction: Instruction) {
    let first = instructions.count
    for operand in operands { add(operand) }
    append(instruction)
    fold(from: first)
  }

  private mutating func addSeries(_ a: Tree, _ links: [Link]) {
    let first = instructions.count
    add(a)
    for link in links {
      add(link.operand)
      append(Self.operation(link.sign))
      fold(from: first)
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

  /// Where the condition is known, only what it chooses is computed.
  private mutating func addChoice(_ condition: Tree, _ a: Tree, _ b: Tree) {
    let first = instructions.count
    add(condition)
    if let known = removeNumber(after: first), !known.isNaN {
      add(known == 0 ? b : a)
    } else {
      if instructions.count == first { append(.number(.nan)) }
      add(a)
      add(b)
      append(.choose)
    }
  }

  private mutating func addSum(_ span: IndexRange, _ term: Tree) {
    guard span.count > 0 else { return append(.number(0)) }
    let first = instructions.count
    for index in span.first...span.last {
      indices.append(Double(index))
      add(term)
      indices.removeLast()
      guard index > span.first else { continue }
      append(.add)
      fold(from: first)
    }
  }

  /// Each part is computed once and then waits below everything else; one that nothing reads is not
  /// computed.
  private mutating func addParts(_ definitions: [Definition], _ body: Tree) {
    precondition(waiting == 0, "parts stand outermost")
    var isRead = [Bool](repeating: false, count: definitions.count)
    body.noteParts(in: &isRead)
    for index in definitions.indices.reversed() where isRead[index] {
      definitions[index].value.noteParts(in: &isRead)
    }
    for (definition, isRead) in zip(definitions, isRead) {
      guard isRead else {
        parts.append(.number(.nan))
        continue
      }
      let first = instructions.count
      add(definition.value)
      parts.append(removeNumber(after: first).map { .number($0) } ?? .load(waiting - 1))
    }
    add(body)
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
}
