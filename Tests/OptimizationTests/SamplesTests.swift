import Catalog
import Notation
import Optimization
import Testing

@Suite struct SamplesTests {
  @Test(arguments: [2, 3, 4, 7, 8]) func reachFromTopLeftToBottomRight(width: Int) {
    let domain = Domain(x: -2...2, y: -1...3)
    let samples = Loss.rosenbrock.samples(of: domain, width: width, height: 3)
    #expect(samples.count == width * 3)
    for row in 0..<3 {
      for column in 0..<width {
        let θ = Point(-2 + Double(column) * (4 / Double(width - 1)), 3 - Double(row) * 2)
        #expect(samples[row * width + column] == Loss.rosenbrock.jet(θ).value)
      }
    }
  }
}
