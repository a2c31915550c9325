import Catalog
import Notation
import Optimization
import Testing

enum NesterovWithRMSProp {
  static let claims: Claims = [lookAhead, race, plane, sameSpeed, undefined]

  static func lookAhead(_ words: inout Words) throws {
    let run = words.run("rmsprop-nesterov", to: 11)
    words.says("11", count: words.step.until + 1)
    words.says("−2.52", "2.52", run.path[10])
    words.says("0.043", "−0.032", run.value("v", after: 10))
    let ahead = run.value("θ̃", inUpdate: 11)
    words.says("−2.48", "2.49", ahead)
    #expect((run.value("g", inUpdate: 11) - run.loss.gradient(at: ahead)).length < 1e-12)
  }

  static func race(_ words: inout Words) throws {
    let (rmsProp, run) = (words["rmsprop"], words["rmsprop-nesterov"])
    words.says("0.01", run.parameter("ε"))
    #expect(rmsProp.parameter("ε") == run.parameter("ε"))
    words.says("80", count: run.count)
    words.says("−2.04", "2.21", rmsProp.path[80])
    words.says("0.02", 0.02)
    words.says("86", count: words.run("rmsprop-nesterov", to: 200).first(below: 0.02))
    words.says("464", count: words.run("rmsprop", to: 600).first(below: 0.02))
  }

  static func plane(_ words: inout Words) throws {
    let (rmsProp, run) = (words["rmsprop"], words["rmsprop-nesterov"])
    let α = run.parameter("α")
    words.says("0.01", rmsProp.step(100).x)
    words.says(
      "ε/(1 − α) = 0.1", holds: abs(run.parameter("ε") / (1 - α) - 0.1) < 1e-12)
    #expect((run.step(100) - Point(0.1, 0.1)).length < 0.001)
    #expect((rmsProp.step(100) - Point(0.01, 0.01)).length < 0.0001)
    words.says("100", count: run.count)
    words.says("−2.91", rmsProp.path[100].x)
    words.says("6.01", run.path[100].x)
    words.says("0", 0)
    let without = words.run("rmsprop-nesterov", to: 100) { $0.entries[1].hyperparameters[2] = 0 }
    for (one, other) in zip(without.path, rmsProp.path) { #expect((one - other).length < 0.001) }
    let less = words.run("rmsprop-nesterov", to: 100) { $0.entries[1].hyperparameters[2] = 0.8 }
    #expect(less.path[100].x < run.path[100].x)
  }

  static func sameSpeed(_ words: inout Words) throws {
    let (rmsProp, run) = (words["rmsprop"], words["rmsprop-nesterov"])
    words.says("0.1", rmsProp.parameter("ε"))
    #expect(rmsProp.parameter("ε") / run.parameter("ε") == 10)
    // As fast: where the other has come to after 80 iterations.
    #expect((rmsProp.path[80] - run.path[80]).length < 0.1)
    words.says("300", count: run.count)
    words.says("0.040", rmsProp.losses[300])
    words.says("0.00011", run.losses[300])
    for t in 200...300 { #expect(rmsProp.losses[t] > 0.04 && run.losses[t] < 0.00015) }
  }

  static func undefined(_ words: inout Words) throws {
    let (rmsProp, run) = (words["rmsprop"], words["rmsprop-nesterov"])
    words.says("−3", "0", run.path[0])
    words.says("0", run.gradients[0].y)
    words.says("−0.27", rmsProp.path[30].x)
    words.says("0", run.value("r", inUpdate: 1).y)
    let line = run.algorithm.lines.firstIndex { $0.target == "v" }!
    #expect(run.end == .undefined(at: 1, line: line, .zeroByZero) && run.count == 0)
    #expect(!run.algorithm.parameters.contains { $0.letter == "δ" })
  }
}
