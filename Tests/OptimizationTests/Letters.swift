import Notation

enum X: Letter {
  static var place: Place { .value(0) }
  static var spelling: String { "x" }
}

enum Y: Letter {
  static var place: Place { .value(1) }
  static var spelling: String { "y" }
}

let x = Symbol<X>()
let y = Symbol<Y>()
