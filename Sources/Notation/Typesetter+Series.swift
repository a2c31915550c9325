// Sums and products, as they are printed.
extension Typesetter {
  func series(_ first: Tree, _ links: [Link]) -> String {
    guard let sign = links.first?.sign else { return text(first) }
    return sign == .plus || sign == .minus ? sum(first, links) : product(first, links)
  }

  private func sum(_ first: Tree, _ links: [Link]) -> String {
    var sum = text(first, within: .sum)
    for link in links {
      sum += link.sign == .plus ? " + " : " − "
      sum += text(link.operand, within: .product)
    }
    return sum
  }

  private func product(_ first: Tree, _ links: [Link]) -> String {
    var product = text(first, within: .negative)
    var last = first
    var isQuotient = first.isQuotient
    var isEnclosed = false
    for link in links {
      let next = text(link.operand, within: .sign)
      switch link.sign {
      case .over: product += " / " + next
      case .times where isQuotient && !isEnclosed:
        // What stands behind it would seem to belong to the divisor: `(x / y) z`.
        product = joined("(" + product + ")", nil, next)
        isEnclosed = true
      case .times where isQuotient: product += " · " + next
      case .times: product = joined(product, last, next)
      default: product += " ⊙ " + next
      }
      isQuotient = link.sign == .over
      last = link.operand
    }
    return product
  }

  /// A product of two without a sign where it can be read as nothing else: `2x` and `xy`, `2 cos(x)`
  /// and `x (y + 1)`; with one between numbers, before a bar, and behind what would take the second
  /// into a root or an exponent: `2 · 3`, `√x · y`.
  private func joined(_ a: String, _ last: Tree?, _ b: String) -> String {
    guard let end = a.last, let begin = b.first else { return a + b }
    if begin.isNumber || begin == "|" || last.map(isOpen) ?? false { return a + " · " + b }
    let isLetter = b.count == 1 || !b.dropFirst().first!.isLetter || begin == "π"
    let isName = hasNames && !end.isNumber
    let isTight = begin.isLetter && isLetter && !isName && end != ")" && end != "]" && end != "|"
    return isTight ? a + b : a + " " + b
  }

  /// Whether what stands behind its printed form would seem to belong to it.
  private func isOpen(_ tree: Tree) -> Bool {
    switch tree {
    case .root(let a), .call(is SquareRoot.Type, let a): return precedence(a, text(a)) == .atom
    case .power(let base, _):
      let exponent = text(tree).dropFirst(text(base, within: .atom).count)
      return exponent.hasPrefix("^") && !exponent.hasSuffix(")")
    case .negative(let a), .binary(_, _, let a): return isOpen(a)
    case .series(_, let links): return links.last.map { isOpen($0.operand) } ?? false
    default: return false
    }
  }
}

extension Tree {
  /// Whether its printed form ends in a divisor.
  fileprivate var isQuotient: Bool {
    switch self {
    case .binary(.over, _, _): true
    case .series(_, let links): links.last?.sign == .over
    default: false
    }
  }
}
