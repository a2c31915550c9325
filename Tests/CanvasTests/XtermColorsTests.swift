import Canvas
import Testing

@Suite struct XtermColorsTests {
  @Test(arguments: XtermColors.fixed) func eachIsItsOwnNearest(index: Int) {
    let color = XtermColors.all[index]
    #expect(XtermColors.all[XtermColors.nearest(to: color.oklab)] == color)
  }

  @Test func amongThoseThatThereAre() {
    #expect(XtermColors.nearest(to: SRGB(250, 5, 5).oklab, in: 0..<8) == 1)
    #expect(XtermColors.nearest(to: SRGB(250, 5, 5).oklab, in: 0..<16) == 9)
    #expect(XtermColors.nearest(to: SRGB(0, 0, 5).oklab) == 16)
  }
}
