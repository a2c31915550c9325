import Catalog
import Notation
import Optimization
import Testing

enum RMSPropInsideTheBowl {
  static let claims: Claims = [race, memory, begunInside, hops]

  static func race(_ words: inout Words) throws {
    let (adaGrad, run) = (words["adagrad"], words["rmsprop"])
    words.says("1", "0", Point(1, 0))
    #expect(run.loss.gradient(at: Point(1, 0)).length < 1e-5)
    words.says("−4", "1.5", run.path[0])
    words.says("100", count: run.count)
    words.says("−2.19", adaGrad.path[100].x)
    words.says("0.9", run.parameter("ρ"))
    #expect(run.losses[100] < adaGrad.losses[100] / 50)
  }

  static func memory(_ words: inout Words) throws {
    let (adaGrad, run) = (words["adagrad"], words["rmsprop"])
    let r = { run.value("r", after: $0).x }
    words.says("4990", r(1))
    words.says("179", r(37))
    words.says("37", count: words.step.from)
    words.says("1.19", r(100))
    words.says("100", count: words.step.until)
    words.says("55935", adaGrad.value("r", after: 100).x)
    let longer = words.run("rmsprop", to: 100) { $0.entries[1].hyperparameters[1] = 0.95 }
    #expect(longer.value("r", after: 100).x > 10 * r(100))
  }

  static func begunInside(_ words: inout Words) throws {
    let adaGrad = words["adagrad"]
    words.says("−2.5", "0", adaGrad.path[0])
    func fromWall(_ label: String, _ t: Int) -> Run {
      words.run(label, to: t) { $0.start = Point(-4, 1.5) }
    }
    let run = fromWall("rmsprop", 200)
    #expect((run.path[37] - adaGrad.path[0]).length < 0.001)
    words.says("37", count: 37)
    words.says("0.9", 0.9)
    words.says("56", count: adaGrad.first { adaGrad.path[$0].x > 0.9 })
    words.says("74", count: run.first { run.path[$0].x > 0.9 }.map { $0 - 37 })
    let slow = fromWall("adagrad", 2000)
    words.says("1765", count: slow.first { slow.path[$0].x > 0.9 })
  }

  static func hops(_ words: inout Words) throws {
    let run = words.run("rmsprop", to: 1000)
    words.says("300", count: words.step.until)
    words.says("0.95", "−0.05", run.path[300])
    words.says("1.05", "0.05", run.path[301])
    let half = run.parameter("ε") / 2
    for t in 300...1000 {
      let away = run.path[t] - Point(1, 0)
      #expect(abs(abs(away.x) - half) < 0.001 && abs(abs(away.y) - half) < 0.001)
    }
    let slower = words.run("rmsprop", to: 1000) { $0.entries[0].hyperparameters[0] = 0.05 }
    for t in 990...1000 { #expect(abs(abs(slower.path[t].x - 1) - 0.025) < 0.001) }
    let adaGrad = words.run("rmsprop", to: 300) {
      $0.entries[0] = Entry(.adaGrad, hyperparameters: [0.5, 1e-7], label: "rmsprop")
      $0.start = Point(-2.5, 0)
    }
    #expect(adaGrad.step(300).length < 1e-7)
  }
}
