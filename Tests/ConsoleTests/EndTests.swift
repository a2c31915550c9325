import Optimization
import Testing

@testable import Console

/// How runs end in records.
@Suite struct EndTests {
  func last(_ arguments: String, every stride: Int = 1) throws -> Record {
    let scene = try SceneOptions.parse(arguments.split(separator: " ").map(String.init))
      .scene(limits: Limits(iterations: 100))
    let text = try written { try Trace(scene, every: stride).write(to: &$0) }
    let records = try text.split(separator: "\n").map { try Record(String($0)) }
    #expect(records.dropLast().allSatisfy { $0.status == "running" })
    return records[records.count - 1]
  }

  @Test(arguments: [1, 7]) func ends(_ stride: Int) throws {
    #expect(
      try last("--loss booth -o newton --tolerance 1e-9", every: stride).status == "minimum")
    #expect(try last("--loss booth -o newton --target 1e-9", every: stride).status == "target")
    let saddle = try last("--loss saddle -o newton --tolerance 1e-9", every: stride)
    #expect(saddle.status == "saddle")
    #expect(saddle.t == 1)
    #expect(try last("--loss booth -o newton", every: stride).t == 100)
  }

  @Test func diverged() throws {
    let record = try last("--loss rosenbrock -o sgd:epsilon=1")
    #expect(record.status == "diverged")
    #expect(record.loss?.isFinite == true)
    #expect(record.t < 10)
  }

  @Test func undefined() throws {
    // On the axis the first component of the gradient is 0, and algorithm 8.6 has no δ.
    let record = try last("--loss saddle -o rmsprop-nesterov --start 0,1")
    #expect(record.status == "undefined")
    #expect(record.t == 0)
    #expect(record.updateGradient == nil)
  }

  /// J is there, but too large for a number.
  @Test func numbersThatAreNone() throws {
    let record = try last("--loss rosenbrock -o sgd --start 1e200,0")
    #expect(record.loss == nil, "written as null")
    #expect(record.t == 0)
    #expect(record.status == "diverged")
  }
}
