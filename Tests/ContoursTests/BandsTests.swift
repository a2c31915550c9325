import Testing

@testable import Contours

@Suite("Bands")
struct BandsTests {
  @Test("A sample's band is the number of levels that it reaches")
  func indices() {
    let field = Field(
      width: 4, height: 2, values: [-1, 0, 0.5, 1, 2, .infinity, -.infinity, .nan])
    let bands = field.bands(Levels([0, 1]))
    #expect(bands.indices == [0, 1, 1, 2, 2, 2, 0, Bands.missing])
  }

  @Test("Without levels there is one band")
  func none() {
    let bands = Field(width: 2, height: 1, values: [1, .nan]).bands(Levels([]))
    #expect(bands.indices == [0, Bands.missing])
  }

  @Test("Thinning keeps the samples at the centres of half cells")
  func thinned() {
    let field = Field(width: 5, height: 9) { Double($0 + 10 * $1) }
    let levels = Levels([10, 12, 30, 32, 50, 70])
    let thin = field.bands(levels).thinned(stride: 2, offset: 1)
    #expect((thin.width, thin.height) == (2, 4))
    // Samples 11, 13, 31, 33, 51, 53, 71, 73.
    #expect(thin.indices == [1, 2, 3, 4, 5, 5, 6, 6])
  }

  @Test("Levels are put in order, without repeats and what is not finite")
  func levels() {
    #expect(Levels([3, 1, .nan, 3, -.infinity, 2]).values == [1, 2, 3])
    #expect(Levels((0..<100).map(Double.init)).bandCount == 24)
  }
}
