extension Jet {
  /// Whether value and derivatives are all finite.
  @inlinable @inline(__always) public var isFinite: Bool {
    let rest = (value - value) + (x - x) + (y - y)
    return (rest + (xx - xx) + (xy - xy) + (yy - yy)).vanishes
  }
}

extension Dual {
  /// Whether value and derivatives are all finite.
  @inlinable @inline(__always) public var isFinite: Bool {
    ((value - value) + (x - x) + (y - y)).vanishes
  }
}

// What is finite stays as it is: these answer for the rest. Where there is no value, there are no
// derivatives either.

extension CloseLook {
  public func value(x: Double, y: Double, plain: Double) -> Double {
    plain.isFinite ? plain : value(x: x, y: y).number(plain)
  }

  public func dual(x: Double, y: Double, plain: Dual<Double>) -> Dual<Double> {
    if plain.isFinite { return plain }
    let found = derivatives(x: x, y: y)
    let gradient = found.gradient([plain.x, plain.y])
    return Dual(value: found.value.number(plain.value), x: gradient[0], y: gradient[1])
  }

  public func jet(x: Double, y: Double, plain: Jet<Double>) -> Jet<Double> {
    if plain.isFinite { return plain }
    let found = derivatives(x: x, y: y)
    let gradient = found.gradient([plain.x, plain.y])
    let hessian = found.hessian([plain.xx, plain.xy, plain.yy])
    return Jet(
      value: found.value.number(plain.value), x: gradient[0], y: gradient[1], xx: hessian[0],
      xy: hessian[1], yy: hessian[2])
  }

  public func values(x: Wide, y: Wide, plain: Wide) -> Wide {
    var result = plain
    for lane in 0..<Wide.scalarCount {
      result[lane] = value(x: x[lane], y: y[lane], plain: plain[lane])
    }
    return result
  }

  public func duals(x: Wide, y: Wide, plain: Dual<Wide>) -> Dual<Wide> {
    var (values, byX, byY) = (plain.value, plain.x, plain.y)
    for lane in 0..<Wide.scalarCount {
      let single = Dual(value: values[lane], x: byX[lane], y: byY[lane])
      let found = dual(x: x[lane], y: y[lane], plain: single)
      (values[lane], byX[lane], byY[lane]) = (found.value, found.x, found.y)
    }
    return Dual(value: values, x: byX, y: byY)
  }
}

extension Extended {
  /// The value; a pole as plain arithmetic has it.
  fileprivate func number(_ plain: Double) -> Double {
    plain.isFinite || !isNumber ? plain : number
  }
}

extension Derivatives {
  fileprivate func gradient(_ plain: [Double]) -> [Double] { kept(plain, gradient) }
  fileprivate func hessian(_ plain: [Double]) -> [Double] { kept(plain, hessian) }

  private func kept(_ plain: [Double], _ found: [Extended]) -> [Double] {
    let isKept = value.isNumber && plain.allSatisfy(\.isFinite)
    return isKept ? plain : found.map { value.isNumber ? $0.derivative : .nan }
  }
}
