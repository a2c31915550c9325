#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A 24-bit colour in sRGB (IEC 61966-2-1).
package struct SRGB: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb` or `#rgb`, digits of either case; nil for anything else.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = text.dropFirst().unicodeScalars.map {
      $0.isASCII ? Character($0).hexDigitValue : nil
    }
    let values = digits.compactMap { $0 }.map(UInt8.init)
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: self.init(values[0] * 17, values[1] * 17, values[2] * 17)
    case 6:
      self.init(
        values[0] << 4 | values[1], values[2] << 4 | values[3], values[4] << 4 | values[5])
    default: return nil
    }
  }

  /// The nearest 24-bit colour; what sRGB cannot show is clipped channel by channel.
  package init(_ color: OKLab) {
    let light = color.linear.clamped(lowerBound: SIMD3(repeating: 0), upperBound: .one)
    self.init(Self.encoded(light.x), Self.encoded(light.y), Self.encoded(light.z))
  }

  package static let black = SRGB(0, 0, 0)
  package static let white = SRGB(255, 255, 255)

  /// Red, green and blue as linear light, 0…1.
  package var linear: SIMD3<Double> {
    SIMD3(Self.decoded(red), Self.decoded(green), Self.decoded(blue))
  }

  package var oklab: OKLab { OKLab(linear: linear) }

  private static func decoded(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func encoded(_ light: Double) -> UInt8 {
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8((value * 255).rounded())
  }
}
