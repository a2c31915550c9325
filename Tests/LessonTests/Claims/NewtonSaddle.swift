import Notation
import Optimization
import Testing

enum NewtonSaddle {
  static let claims: Claims = [race, wrongWay, remedy, largeAlpha, wells]

  static func race(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["newton"])
    words.says("−1.5", "0.05", sgd.path[0])
    words.says("1.92", sgd.path[20].y)
    words.says("20", count: sgd.count)
    #expect(run.end == .stationary(.saddle) && run.path[run.count] == .zero)
  }

  static func wrongWay(_ words: inout Words) throws {
    let run = words.run("newton", to: 1)
    let hessian = run.hessian(at: 0)
    words.says("2", hessian.diagonal.x)
    words.says("−2", hessian.diagonal.y)
    words.says("−0.1", run.gradients[0].y)
    words.says("−2", hessian.diagonal.y)
    words.says("−0.05", run.value("Δθ", inUpdate: 1).y)
    #expect(run.path[1] == .zero)
  }

  static func remedy(_ words: inout Words) throws {
    let hessian = words["alpha 1"].hessian(at: 0)
    words.says("2 + α", holds: hessian.diagonal.x == 2)
    words.says("−2 + α", holds: hessian.diagonal.y == -2)
    let (one, three, hundred) = (
      words.run("alpha 1", to: 100), words["alpha 3"], words["alpha 100"]
    )
    words.says("1", one.parameter("α"))
    words.says("−1", hessian.diagonal.y + one.parameter("α"))
    words.says("−0.05", one.path[1].y)
    words.says("0.05", one.path[2].y)
    for t in 1...100 { #expect(abs(one.path[t].y + one.path[t - 1].y) < 1e-15) }
    words.says("3", three.parameter("α"))
    words.says("1", hessian.diagonal.y + three.parameter("α"))
    for t in 1...3 { #expect(abs(three.path[t].y - 3 * three.path[t - 1].y) < 1e-14) }
    words.says("100", hundred.parameter("α"))
    words.says("0.053", hundred.path[3].y)
    let exact = words.run("alpha 1", to: 3) { $0.entries[0].hyperparameters = [2] }
    for _ in 0..<3 { words.says("2", exact.parameter("α")) }
    words.says("0", hessian.diagonal.y + exact.parameter("α"))
    #expect(exact.count == 0)
    if case .undefined(at: 1, _, .singularHessian) = exact.end {
    } else {
      Issue.record("\(exact.end as Any)")
    }
    let beyond = words.run("alpha 1", to: 1) { $0.entries[0].hyperparameters = [2.01] }
    #expect(beyond.step(1).y > 9)
  }

  static func largeAlpha(_ words: inout Words) throws {
    let (run, same, good) = (words["newton-regularized"], words["sgd 0.01"], words["sgd 0.1"])
    words.says("100", run.parameter("α"))
    words.says("0.01", same.parameter("ε"))
    let share = run.step(1) / (-run.gradients[0] / 100)
    #expect(abs(share.x - 100 / 102) < 1e-12 && abs(share.y - 100 / 98) < 1e-12)
    words.says("20", count: run.count)
    words.says("−1.009", run.path[20].x)
    words.says("−1.001", same.path[20].x)
    words.says("0.1", good.parameter("ε"))
    words.says("−0.017", good.path[20].x)
    #expect(good.losses[20] < -3)
  }

  static func wells(_ words: inout Words) throws {
    let (newton, run) = (words["newton"], words["newton-regularized"])
    words.says("−1", "0", run.loss.minima.min { $0.x < $1.x }!)
    words.says("1", "0", run.loss.minima.max { $0.x < $1.x }!)
    words.says("−0.2", "0.8", run.path[0])
    #expect(run.hessian(at: 0).diagonal.x < 0)
    words.says("0.25", newton.losses[newton.count])
    #expect(newton.end == .stationary(.saddle))
    words.says("2", run.parameter("α"))
    words.says("1", run.hessian(at: 0).diagonal.y)
    words.says("3", run.hessian(at: 0).diagonal.y + run.parameter("α"))
    for t in 1...10 { #expect(abs(run.path[t].y - run.path[t - 1].y * 2 / 3) < 1e-14) }
    #expect(abs(newton.path[1].y) < 1e-15)
  }
}
