import Catalog
import EmpiricalRisk
import Notation
import Optimization
import Testing

/// What is interpolated for pictures against what is computed.
@Suite struct SampleTests {
  @Test(arguments: ShippedData.all) func samplesAreClose(shipped: ShippedData) {
    // So many copies of the examples are the same mean, and too many to compute every sample.
    let many = DataSet(
      shipped.data.regression, Array(repeatElement(shipped.data.examples, count: 40).joined()))
    let (loss, exact) = (
      Loss(many, name: "many", summary: "", recipe: .text("data")).regularized(by: 0.1),
      shipped.loss().regularized(by: 0.1)
    )
    let (width, height) = (121, 97)
    let samples = loss.samples(of: exact.domain, width: width, height: height)
    let (low, high) = (samples.min() ?? 0, samples.max() ?? 0)
    let (dx, dy) = (
      exact.domain.x.length / Double(width - 1), exact.domain.y.length / Double(height - 1)
    )
    for (index, sample) in samples.enumerated() where index % 7 == 0 {
      let (row, column) = (index / width, index % width)
      let place = Point(
        exact.domain.x.lowerBound + Double(column) * dx,
        exact.domain.y.upperBound - Double(row) * dy)
      #expect(abs(sample - exact.jet(place).value) < 2e-3 * (high - low), "at \(place)")
    }
  }
}
