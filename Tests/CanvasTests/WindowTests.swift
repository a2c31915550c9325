import Testing

@testable import Canvas

@Suite("Windows")
struct WindowTests {
  private let window = Window(xMin: -2, xMax: 2, yMin: -1, yMax: 3)

  @Test("Zooming keeps the point, panning the size")
  func moves() {
    let near = window.zoomed(by: 0.5, about: SIMD2(1, 1))
    #expect(near == Window(xMin: -0.5, xMax: 1.5, yMin: 0, yMax: 2))
    #expect(window.moved(by: [1, -2]) == Window(xMin: -1, xMax: 3, yMin: -3, yMax: 1))
  }

  @Test("Fitting holds the window and gives both axes one scale")
  func fitted() {
    let wide = window.fitted(to: Size(width: 80, height: 20))
    #expect(wide == Window(xMin: -4, xMax: 4, yMin: -1, yMax: 3))
    #expect(wide.keepsScale(in: Size(width: 80, height: 20)))
    let high = window.fitted(to: Size(width: 20, height: 20))
    #expect(high == Window(xMin: -2, xMax: 2, yMin: -3, yMax: 5))
    #expect(!window.keepsScale(in: Size(width: 80, height: 20)))
  }
}
