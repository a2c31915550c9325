#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour in OKLab, where a distance is about as large as the difference looks.
/// Source: B. Ottosson, “A perceptual color space for image processing”, 2020.
struct Perception {
  private let value: SIMD3<Double>

  init(_ color: RGB) {
    let linear = SIMD3(
      Self.linear(color.red), Self.linear(color.green), Self.linear(color.blue))
    func row(_ a: Double, _ b: Double, _ c: Double, _ of: SIMD3<Double>) -> Double {
      (SIMD3(a, b, c) * of).sum()
    }
    let cones = SIMD3(
      cbrt(row(0.4122214708, 0.5363325363, 0.0514459929, linear)),
      cbrt(row(0.2119034982, 0.6806995451, 0.1073969566, linear)),
      cbrt(row(0.0883024619, 0.2817188376, 0.6299787005, linear)))
    value = SIMD3(
      row(0.2104542553, 0.7936177850, -0.0040720468, cones),
      row(1.9779984951, -2.4285922050, 0.4505937099, cones),
      row(0.0259040371, 0.7827717662, -0.8086757660, cones))
  }

  /// The square of the distance.
  func difference(from other: Perception) -> Double {
    let difference = value - other.value
    return (difference * difference).sum()
  }

  private static func linear(_ level: UInt8) -> Double {
    let share = Double(level) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}

/// A 24-bit colour.
struct RGB: Hashable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}
