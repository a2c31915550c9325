import Notation

enum FirstCoordinate: Letter {
  @inline(__always) static var place: Place { .value(0) }
  static var spelling: String { "x" }
}

enum SecondCoordinate: Letter {
  @inline(__always) static var place: Place { .value(1) }
  static var spelling: String { "y" }
}

let x = Symbol<FirstCoordinate>()
let y = Symbol<SecondCoordinate>()

let π = NamedConstant("π", .pi)
/// Euler's number.
let e = NamedConstant("e", 2.718281828459045)
