import Canvas
import Testing
import Theming

struct OKLabTests {
  /// The table that Ottosson publishes with OKLab, to its three decimals. It is given in XYZ (D65).
  @Test(arguments: [
    (SIMD3(0.950, 1.000, 1.089), OKLab(lightness: 1.000, a: 0.000, b: 0.000)),
    (SIMD3(1.000, 0.000, 0.000), OKLab(lightness: 0.450, a: 1.236, b: -0.019)),
    (SIMD3(0.000, 1.000, 0.000), OKLab(lightness: 0.922, a: -0.671, b: 0.263)),
    (SIMD3(0.000, 0.000, 1.000), OKLab(lightness: 0.153, a: -1.415, b: -0.449)),
  ])
  func agreesWithOttosson(xyz: SIMD3<Double>, published: OKLab) {
    let light = SIMD3(
      3.2404542 * xyz.x - 1.5371385 * xyz.y - 0.4985314 * xyz.z,
      -0.9692660 * xyz.x + 1.8760108 * xyz.y + 0.0415560 * xyz.z,
      0.0556434 * xyz.x - 0.2040259 * xyz.y + 1.0572252 * xyz.z)
    let color = OKLab(linear: light)
    #expect(abs(color.lightness - published.lightness) < 0.001)
    #expect(abs(color.a - published.a) < 0.001)
    #expect(abs(color.b - published.b) < 0.001)
  }

  /// CSS Color 4 gives these for the corners of sRGB.
  @Test(arguments: [
    ("#ffffff", OKLab(lightness: 1, a: 0, b: 0)),
    ("#ff0000", OKLab(lightness: 0.62796, a: 0.22486, b: 0.12585)),
    ("#00ff00", OKLab(lightness: 0.86644, a: -0.23389, b: 0.17950)),
    ("#0000ff", OKLab(lightness: 0.45201, a: -0.03246, b: -0.31153)),
    ("#000000", OKLab(lightness: 0, a: 0, b: 0)),
  ])
  func agreesWithCSS(hex: String, published: OKLab) throws {
    let color = try #require(SRGB(hex)).oklab
    #expect(color.distance(to: published) < 0.0001)
  }

  @Test func comesBack() {
    for red in stride(from: UInt8(0), through: 255, by: 51) {
      for green in stride(from: UInt8(0), through: 255, by: 51) {
        for blue in stride(from: UInt8(0), through: 255, by: 51) {
          let color = SRGB(red, green, blue)
          #expect(SRGB(color.oklab) == color)
        }
      }
    }
  }

  @Test func mixesToTheMiddle() {
    let grey = SRGB.black.oklab.mixed(with: SRGB.white.oklab, 0.5)
    #expect(abs(grey.lightness - 0.5) < 1e-6)
    // 0.5³ of linear light, encoded.
    #expect(SRGB(grey) == SRGB(99, 99, 99))
  }
}

struct SRGBTests {
  @Test(arguments: ["#ff8000", "#FF8000", "#f80"])
  func readsHex(text: String) {
    #expect(SRGB(text) == SRGB(255, text.count == 4 ? 136 : 128, 0))
  }

  @Test(arguments: [
    "", "#", "ff8000", "#ff80", "#ff80000", "#ggg", "#12345é", "#１２３", "red", "# 12345",
  ])
  func refuses(text: String) {
    #expect(SRGB(text) == nil)
  }

  /// WCAG's own examples of the formula.
  @Test func contrasts() throws {
    #expect(abs(SRGB.black.contrast(with: .white) - 21) < 1e-9)
    #expect(SRGB.white.contrast(with: .white) == 1)
    let grey = try #require(SRGB("#767676"))
    #expect((grey.contrast(with: .white) * 100).rounded() == 454)
  }
}
