import Notation
import Optimization
import Parsing
import Testing

enum MomentumInARavine {
  static let claims: Claims = [race, swing, alphas]

  static func race(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["momentum"])
    words.says("0.01", sgd.parameter("ε"))
    #expect(run.parameter("ε") == sgd.parameter("ε"))
    words.says("0", sgd.path[1].y)
    #expect(run.path[1] == sgd.path[1])
    words.says("20", count: run.count)
    words.says("−3.27", sgd.path[20].x)
    words.says("0.9", run.parameter("α"))
    words.says("1/(1 − α)", holds: abs(1 / (1 - run.parameter("α")) - 10) < 1e-12)
    let slope = try Loss(typed: "-x")
    let ends = [("sgd", 300), ("momentum", 300)].map { label, t in
      words.run(label, to: t) { $0.baseLoss = slope }
    }
    words.says("10", ends[1].step(300).x / ends[0].step(300).x)
    words.says("0.9", run.parameter("α"))
  }

  static func swing(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["momentum"])
    words.says("40", count: run.count)
    words.says("0.55", run.path[40].x)
    #expect(run.step(40).x < 0)
    words.says("0", sgd.path.dropFirst().map { abs($0.y) }.max()!)
    words.says("−0.40", run.path[20].y)
    words.says("20", 20)
  }

  static func alphas(_ words: inout Words) throws {
    words.says("100", count: words.step.until)
    for (α, loss) in [("0.5", "0.135"), ("0.9", "0.00015"), ("0.99", "3.96")] {
      let run = words["alpha \(α)"]
      words.says(α, run.parameter("α"))
      words.says(loss, run.losses[100])
    }
    words.says("0.99", words["alpha 0.99"].parameter("α"))
    let run = words["alpha 0.99"]
    let turns = (1...100).filter { run.path[$0].x * run.path[$0 - 1].x < 0 }
    #expect(turns.count >= 3)
  }
}
