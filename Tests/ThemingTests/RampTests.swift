import Canvas
import Testing
import Theming

struct RampTests {
  let ramp = Ramp([.black, SRGB(255, 0, 0), .white])

  @Test func endsAreStops() {
    let bands = ramp.bands(9).map(SRGB.init)
    #expect(bands.count == 9)
    #expect(bands[0] == .black)
    #expect(bands[4] == SRGB(255, 0, 0))
    #expect(bands[8] == .white)
  }

  @Test func isClampedAndSmooth() {
    #expect(ramp.color(at: -1) == ramp.color(at: 0))
    #expect(ramp.color(at: 2) == ramp.color(at: 1))
    let quarter = ramp.color(at: 0.25)
    #expect(abs(quarter.lightness - SRGB(255, 0, 0).oklab.lightness / 2) < 1e-9)
  }

  @Test func fewBands() {
    #expect(ramp.bands(0).isEmpty)
    #expect(ramp.bands(1).map(SRGB.init) == [.black])
  }
}
