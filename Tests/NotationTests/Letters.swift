import Notation

enum X: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "x" }
}

enum Y: Letter {
  static var place: Place { .value(1) }
  static var spelling: String { "y" }
}

enum Z: Letter {
  static var place: Place { .value(2) }
  static var spelling: String { "z" }
}

let x = Symbol<X>()
let y = Symbol<Y>()
let z = Symbol<Z>()
let π = NamedConstant("π", .pi)
