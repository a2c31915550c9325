import Notation
import Optimization
import Testing

enum AdaGradStalls {
  static let claims: Claims = [plane, inside, wall, sum]

  static func plane(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["adagrad"])
    words.says("0.1", sgd.step(1).x)
    #expect(abs(run.step(1).x - 0.1) < 1e-7)
    words.says(
      "0.1/√t",
      holds: (1...100).allSatisfy { abs(run.step($0).x - 0.1 / Double($0).squareRoot()) < 1e-7 })
    #expect(run.gradients.allSatisfy { $0 == Point(-1, 0) }, "the same everywhere")
    words.says("6", sgd.path[100].x)
    words.says("100", count: sgd.count)
    let long = words.run("adagrad", to: 400)
    words.says("1.86", long.path[100].x - long.path[0].x)
    words.says("100", count: long.count / 4)
    words.says("3.86", long.path[400].x - long.path[0].x)
    words.says("400", count: long.count)
    let twice = long.first { long.path[$0].x + 4 >= 2 * (long.path[100].x + 4) }
    #expect((360...400).contains(twice ?? 0))
  }

  static func inside(_ words: inout Words) throws {
    let run = words["adagrad"]
    words.says("1", "0", Point(1, 0))
    #expect(run.loss.gradient(at: Point(1, 0)).length < 1e-5)
    words.says("−2.5", "1.5", run.path[0])
    words.says("0.5", run.parameter("ε"))
    words.says("50", count: run.count)
    words.says("0.0098", run.losses[50])
  }

  static func wall(_ words: inout Words) throws {
    let run = words["adagrad"]
    words.says("50", count: run.count)
    words.says("−4", "1.5", run.path[0])
    words.says("−223", run.gradients[0].x)
    let long = words.run("adagrad", to: 2000)
    words.says("0.01", 0.01)
    words.says("1598", count: long.first(below: 0.01))
    let before = words.run("adagrad", to: 50) { $0.start = Point(-2.5, 1.5) }
    words.says("50", count: before.first(below: 0.01))
  }

  static func sum(_ words: inout Words) throws {
    let run = words["adagrad"]
    let r = run.value("r", after: 50).x
    words.says("50", count: run.count)
    words.says("55219", r)
    words.says("49904", run.gradients[0].x * run.gradients[0].x)
    words.says("0.5/√55219", holds: run.parameter("ε") == 0.5 && r.rounded() == 55219)
    words.says("0.0021", 0.5 / r.squareRoot())
    let before = words.run("adagrad", to: 50) { $0.start = Point(-2.5, 1.5) }
    words.says("0.056", 0.5 / before.value("r", after: 50).x.squareRoot())
    words.says("4.4", abs(run.gradients[50].x))
    let faster = words.run("adagrad", to: 50) { $0.entries[0].hyperparameters[0] = 1 }
    #expect(faster.losses[50] < run.losses[50])
  }
}
