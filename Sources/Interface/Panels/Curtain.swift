import Canvas

/// Lies between the picture and what is open over it: draws nothing, and takes the clicks.
struct Curtain: Panel {
  let area: Rectangle
  let target: Target

  func draw(on painter: inout Painter) {}

  func target(at position: Position) -> Target? { target }
}
