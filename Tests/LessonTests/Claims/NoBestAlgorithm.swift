import Notation
import Optimization
import Testing

enum NoBestAlgorithm {
  static let claims: Claims = [bowl, himmelblau, valleys, beale]
  private static let labels = ["momentum", "adagrad", "rmsprop", "adam", "newton"]
  private static let adaptive = ["adagrad", "rmsprop", "adam"]

  /// The iteration from which on J stays below 0.01, of 300.
  private static func arrivals(_ words: Words) -> [String: Int] {
    var arrivals: [String: Int] = [:]
    for label in labels {
      arrivals[label] = words.run(label, to: 300).firstForGood(below: 0.01)
    }
    return arrivals
  }

  private static func expectSettings(of words: Words) {
    let values = [[0.01, 0.9], [0.5, 1e-7], [0.05, 0.9, 1e-6], [0.1, 0.9, 0.999, 1e-8], []]
    #expect(words.step.scene.entries.map(\.hyperparameters) == values)
    #expect(words.step.scene.entries.map(\.label) == labels)
  }

  static func bowl(_ words: inout Words) throws {
    expectSettings(of: words)
    let arrivals = arrivals(words)
    #expect(arrivals["newton"] == 1)
    words.says("0.01", 0.01)
    words.says("77", count: arrivals["momentum"])
    words.says("237", count: arrivals["adam"])
    words.says("300", count: words.step.until)
    #expect(arrivals["adagrad"] == nil && arrivals["rmsprop"] == nil)
    // AdaGrad is last but one.
    let order = labels.sorted { words[$0].losses.last! < words[$1].losses.last! }
    #expect(order[3] == "adagrad")
  }

  static func himmelblau(_ words: inout Words) throws {
    expectSettings(of: words)
    let arrivals = arrivals(words)
    words.says("0", words["adagrad"].loss.minima.map { words["adagrad"].loss.jet($0).value }.max()!)
    #expect(words["adagrad"].loss.minima.count == 4)
    words.says("0.01", 0.01)
    words.says("17", count: arrivals["adagrad"])
    words.says("94", count: arrivals["momentum"])
    words.says("95", count: arrivals["adam"])
    #expect(arrivals.values.min() == 17)
    let newton = words["newton"]
    words.says("5", count: newton.gradients.firstIndex { $0.length < 1e-8 })
    words.says("67.7", newton.losses[5])
    #expect(StationaryPoint(hessian: newton.hessian(at: 5)) == .saddle)
  }

  static func valleys(_ words: inout Words) throws {
    expectSettings(of: words)
    let loss = words["adam"].loss
    words.says("−1.87", loss.jet(loss.minima[0]).value)
    words.says("−1.40", loss.jet(loss.minima[1]).value)
    words.says("200", count: words.step.until)
    for label in ["momentum", "adagrad", "rmsprop"] {
      #expect((words[label].path[200] - loss.minima[0]).length < 0.05)
    }
    let newton = words["newton"]
    words.says("−5.21", newton.path[200].x)
    words.says("0.00", newton.path[199].x)
    for t in 100..<200 { #expect(abs(newton.path[t].x - newton.path[t + 1].x) > 5) }
  }

  static func beale(_ words: inout Words) throws {
    expectSettings(of: words)
    let momentum = words["momentum"]
    words.says("9", count: momentum.count)
    #expect(momentum.end == .diverged(at: 10))
    let first = adaptive.map { words[$0].first(below: 0.01) ?? .max }
    #expect(first.min() == first[1])
    for label in adaptive { #expect(words[label].path.allSatisfy { $0.length < 10 }) }
    words.says("0.01", 0.01)
    let arrivals = arrivals(words)
    words.says("173", count: arrivals["adam"])
    #expect(arrivals["rmsprop"] == nil && arrivals.values.min() == 173)
    let newton = words["newton"]
    words.says("0", "1", newton.path[newton.count])
    words.says("14.2", newton.losses[newton.count])
    #expect(newton.end == .stationary(.saddle))
  }
}
