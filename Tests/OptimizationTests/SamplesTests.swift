import Catalog
import Notation
import Optimization
import Testing

@Suite struct SamplesTests {
  @Test(arguments: [1, 3, 4, 7, 8]) func areTakenAtTheCentresFromTheTopLeft(width: Int) {
    let domain = Domain(x: -2...2, y: -1...3)
    let samples = Loss.rosenbrock.samples(of: domain, width: width, height: 3)
    #expect(samples.count == width * 3)
    for row in 0..<3 {
      for column in 0..<width {
        let x = -2 + (Double(column) + 0.5) * (4 / Double(width))
        let y = 3 - (Double(row) + 0.5) * (4.0 / 3)
        #expect(samples[row * width + column] == Loss.rosenbrock.jet(Point(x, y)).value)
      }
    }
  }
}
