#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour in OKLab (Björn Ottosson, “A perceptual color space for image processing”, 2020):
/// equal distances look about equally far apart.
package struct OKLab: Hashable, Sendable {
  /// 0 is black, 1 is white.
  package var lightness: Double
  /// From green (below 0) to red.
  package var a: Double
  /// From blue (below 0) to yellow.
  package var b: Double

  package init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// From linear light: red, green and blue with the primaries of sRGB, 0…1 inside its gamut.
  package init(linear light: SIMD3<Double>) {
    let l = cbrt(0.4122214708 * light.x + 0.5363325363 * light.y + 0.0514459929 * light.z)
    let m = cbrt(0.2119034982 * light.x + 0.6806995451 * light.y + 0.1073969566 * light.z)
    let s = cbrt(0.0883024619 * light.x + 0.2817188376 * light.y + 0.6299787005 * light.z)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// Linear light; outside of 0…1 where sRGB has no such colour.
  package var linear: SIMD3<Double> {
    let l = lightness + 0.3963377774 * a + 0.2158037573 * b
    let m = lightness - 0.1055613458 * a - 0.0638541728 * b
    let s = lightness - 0.0894841775 * a - 1.2914855480 * b
    let cubes = SIMD3(l * l * l, m * m * m, s * s * s)
    return SIMD3(
      4.0767416621 * cubes.x - 3.3077115913 * cubes.y + 0.2309699292 * cubes.z,
      -1.2684380046 * cubes.x + 2.6097574011 * cubes.y - 0.3413193965 * cubes.z,
      -0.0041960863 * cubes.x - 0.7034186147 * cubes.y + 1.7076147010 * cubes.z)
  }

  /// The part of the way, 0…1, from this colour to another.
  package func mixed(with other: OKLab, _ part: Double) -> OKLab {
    OKLab(
      lightness: lightness + (other.lightness - lightness) * part,
      a: a + (other.a - a) * part,
      b: b + (other.b - b) * part)
  }

  /// The Euclidean distance; about 0.02 is just noticeable.
  package func distance(to other: OKLab) -> Double {
    let (x, y, z) = (lightness - other.lightness, a - other.a, b - other.b)
    return (x * x + y * y + z * z).squareRoot()
  }

  /// How far from grey.
  package var chroma: Double { (a * a + b * b).squareRoot() }
}
