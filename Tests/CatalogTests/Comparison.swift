import Golden
import Notation
import Optimization
import Testing

/// One checkpoint of a reference trajectory beside a run.
struct Comparison {
  let golden: GoldenTrajectory
  let checkpoint: GoldenTrajectory.Checkpoint
  let run: Run
  let page: Worksheet<Point>

  init(_ golden: GoldenTrajectory, _ checkpoint: GoldenTrajectory.Checkpoint, _ run: Run) {
    self.golden = golden
    self.checkpoint = checkpoint
    self.run = run
    page = run.page(at: checkpoint.t)
  }

  func compareAll() throws {
    let t = checkpoint.t
    try compare("theta", run.path[t], checkpoint.theta)
    #expect(page.values[0] == run.path[t])
    try compare("grad", run.gradients[t], checkpoint.grad)
    try compare("loss", [run.losses[t]], [checkpoint.loss])
    if let gradient = checkpoint.updateGrad {
      let line = try #require(run.algorithm.lines.first { $0.target == "g" })
      try compare("update_grad", page.value(at: line.place), gradient)
    }
    let accumulators = run.algorithm.initializations.filter { $0.place != .time }
    #expect(Set(accumulators.map(\.ascii)) == Set((checkpoint.state ?? [:]).keys))
    for accumulator in accumulators {
      let reference = try #require(checkpoint.state?[accumulator.ascii])
      try compare(accumulator.ascii, page.value(at: accumulator.place), reference)
    }
  }

  private func compare(_ quantity: String, _ computed: Point, _ reference: [Double]) throws {
    try compare(quantity, [computed.x, computed.y], reference)
  }

  /// |a - b| ≤ tolerance · max(|b|, scale), with the checkpoint's own tolerance.
  private func compare(_ quantity: String, _ computed: [Double], _ reference: [Double]) throws {
    let scale = try #require(golden.scale[quantity], "no scale for \(quantity)")
    #expect(computed.count == reference.count)
    for (index, (a, b)) in zip(computed, reference).enumerated() {
      let bound = checkpoint.tolerance * max(abs(b), scale[index])
      #expect(
        abs(a - b) <= bound,
        "\(quantity)[\(index)] after \(checkpoint.t) updates: \(a), reference \(b)")
    }
  }
}
