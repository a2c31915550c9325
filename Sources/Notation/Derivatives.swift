/// A value with gradient and Hessian as far as they exist.
struct Derivatives: Sendable {
  let value: Extended
  /// By x and y; an entry that is no number does not exist.
  private(set) var gradient = [Extended](repeating: Extended(.nan), count: 2)
  /// By x twice, by both, by y twice.
  private(set) var hessian = [Extended](repeating: Extended(.nan), count: 3)

  init(value: Extended) { self.value = value }

  init(_ jet: Jet<Extended>) {
    value = jet.value
    gradient = [jet.x, jet.y]
    hessian = [jet.xx, jet.xy, jet.yy]
  }

  var hasGradient: Bool { gradient.allSatisfy(\.isNumber) }
  var hasHessian: Bool { hessian.allSatisfy(\.isNumber) }

  /// Takes what is missing.
  mutating func complete(from other: Derivatives) {
    if !hasGradient { gradient = other.gradient }
    if !hasHessian { hessian = other.hessian }
  }

  mutating func complete(from rays: Rays) {
    if !hasGradient, let found = rays.gradient { gradient = found }
    if !hasHessian, let found = rays.hessian { hessian = found }
  }
}

extension Extended {
  /// A derivative for plain arithmetic: a pole is none.
  var derivative: Double { isNumber ? number : .nan }
}
