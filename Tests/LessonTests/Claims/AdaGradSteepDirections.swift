import Notation
import Optimization
import Parsing
import Testing

enum AdaGradSteepDirections {
  static let claims: Claims = [ravine, rates, race, turned]

  static func ravine(_ words: inout Words) throws {
    let sgd = words["sgd"]
    #expect(sgd.hessian(at: 0).diagonal.x * 100 == sgd.hessian(at: 0).diagonal.y)
    words.says("0.02", sgd.stabilityBound(at: 0)!.value)
    words.says("0.02", 2 / sgd.hessian(at: 0).diagonal.y)
    words.says("0.018", sgd.parameter("ε"))
    words.says("40", count: sgd.count)
    words.says("−4", sgd.path[0].x)
    words.says("−1.93", sgd.path[40].x)
    // It hops: y changes sides each time.
    for t in 1...40 { #expect(sgd.path[t].y * sgd.path[t - 1].y < 0) }
    let thrown = words.run("sgd", to: 100) { $0.entries[0].hyperparameters = [0.022] }
    #expect(abs(thrown.path[100].y) > 1000)
  }

  static func rates(_ words: inout Words) throws {
    let run = words.run("adagrad", to: 1)
    let (ε, gradient, r) = (run.parameter("ε"), run.gradients[0], run.value("r", inUpdate: 1))
    words.says("−4", "100", gradient)
    words.says("16", "10000", r)
    let rates = Point(repeating: ε) / (run.parameter("δ") + r.squareRoot())
    words.says("0.125", "0.005", rates)
    words.says("25", abs(gradient.y / gradient.x))
    words.says("25", rates.x / rates.y)
    words.says("0.5", abs(run.step(1).x))
    #expect(abs(abs(run.step(1).y) - ε) < 1e-8 && abs(abs(run.step(1).x) - ε) < 1e-7)
  }

  static func race(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["adagrad"])
    words.says("−4", "1", run.path[0])
    words.says("40", count: run.count)
    words.says("−1.93", sgd.path[40].x)
    let rates = Point(repeating: run.parameter("ε")) / run.value("r", after: 40).root
    words.says("0.047", rates.x)
    words.says("0.0043", rates.y)
    words.says("0.018", sgd.parameter("ε"))
    #expect(run.losses[40] < sgd.losses[40])
    for t in 1...40 {
      #expect(all(run.value("r", after: t) .>= run.value("r", after: t - 1)))
    }
  }

  static func turned(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["adagrad"])
    words.says("40", count: sgd.count)
    words.says("1.87", sgd.losses[40])
    let straight = try Loss(typed: "0.5*x^2 + 50*y^2")
    func before(_ label: String) -> Run {
      words.run(label, to: 40) { scene in
        scene.baseLoss = straight
        scene.start = Point(-4, 1)
      }
    }
    words.says("0.082", before("adagrad").losses[40])
    // The turn has the cosine 0.6 and the sine 0.8.
    for (old, new) in zip(before("sgd").path, sgd.path) {
      let turned = Point(0.6 * old.x - 0.8 * old.y, 0.8 * old.x + 0.6 * old.y)
      #expect((turned - new).length < 1e-9)
    }
    let rates = Point(repeating: run.parameter("ε")) / run.value("r", after: 40).root
    words.says("0.0056", rates.x)
    words.says("0.0083", rates.y)
    words.says("40", count: run.count)
    words.says("4.94", run.losses[40])
  }
}
