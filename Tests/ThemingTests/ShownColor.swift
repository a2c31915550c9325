import Canvas
import Theming

/// A colour as every terminal shows it; nil for those that are the user's own.
func shown(_ color: Color) -> SRGB? {
  switch color {
  case .terminal: nil
  case .rgb(let red, let green, let blue): SRGB(red, green, blue)
  case .palette(let index):
    switch Int(index) {
    case ..<16: nil
    case ..<232: cube(Int(index) - 16)
    case let grey:
      SRGB(UInt8(8 + 10 * (grey - 232)), UInt8(8 + 10 * (grey - 232)), UInt8(8 + 10 * (grey - 232)))
    }
  }
}

private func cube(_ index: Int) -> SRGB {
  func level(_ value: Int) -> UInt8 { value == 0 ? 0 : UInt8(55 + 40 * value) }
  return SRGB(level(index / 36), level(index / 6 % 6), level(index % 6))
}
