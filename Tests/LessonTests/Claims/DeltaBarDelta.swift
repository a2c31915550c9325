import Catalog
import Notation
import Optimization
import Testing

enum DeltaBarDelta {
  static let claims: Claims = [race, signs, mean, oneExample]

  static func race(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["delta-bar-delta"])
    words.says("0.02", run.parameter("ε₀"))
    #expect(sgd.parameter("ε") == run.parameter("ε₀"))
    words.says("10", count: run.count)
    words.says("−2.45", "0.16", sgd.path[10])
  }

  static func signs(_ words: inout Words) throws {
    let run = words.run("delta-bar-delta", to: 4)
    let rates = { (t: Int) in run.value("ε", inUpdate: t) }
    words.says("3", count: words.step.until + 1)
    words.says("0.05", run.parameter("κ"))
    words.says("0.12", rates(3).x)
    #expect(abs(rates(3).y - rates(3).x) < 1e-15)
    #expect(abs(rates(3).x - rates(2).x - run.parameter("κ")) < 1e-15)
    #expect(run.gradients[...2].allSatisfy { $0.x < 0 && $0.y > 0 })
    words.says("−0.072", run.path[3].y)
    words.says("4", count: words.step.until + 2)
    words.says("0.06", rates(4).y)
    words.says("0.5", run.parameter("φ"))
    words.says("0.17", rates(4).x)
  }

  static func mean(_ words: inout Words) throws {
    let run = words["delta-bar-delta"]
    let (rate, mean) = (
      { run.value("ε", after: $0).y }, { (t: Int) in run.value("δ̄", after: t).y }
    )
    words.says("0.00094", rate(10))
    words.says("10", count: words.step.from)
    // The gradient that iteration t uses is that after t - 1.
    let turn = run.gradients.firstIndex { $0.y < 0 }!
    words.says("4", count: turn + 1)
    #expect(run.gradients[turn...14].allSatisfy { $0.y < 0 })
    words.says("13", count: (1...15).last { mean($0) > 0 })
    #expect((1...13).allSatisfy { mean($0) > 0 } && mean(14) < 0)
    words.says("0.050", rate(15))
    words.says("15", count: words.step.until)
    #expect((4...14).allSatisfy { abs(rate($0) - rate($0 - 1) / 2) < 1e-15 } && rate(15) > rate(14))
    words.says("0", 0)
    let short = words.run("delta-bar-delta", to: 6) { $0.entries[1].hyperparameters[3] = 0 }
    for t in 1...6 { #expect(short.value("δ̄", after: t) == short.gradients[t - 1]) }
    // Two iterations after the change of sign the rate grows again.
    #expect(short.value("ε", after: 5).y > short.value("ε", after: 4).y)
  }

  static func oneExample(_ words: inout Words) throws {
    let (sgd, run) = (words["sgd"], words["delta-bar-delta"])
    words.says("30", count: run.loss.exampleCount)
    let full = words.run("delta-bar-delta", to: 10) {
      $0.baseLoss = ShippedData.named("outlier")!.loss()
    }
    words.says("2.52", full.losses[10])
    #expect(full.losses[10] - run.loss.jet(run.loss.minima[0]).value < 0.001)
    words.says("10", count: full.count)
    words.says("4.76", sgd.losses[10])
    words.says("10", count: run.count)
    words.says("5.62", run.losses[0])
    words.says("27.6", run.losses[10])
    let rates = (1...10).map { run.value("ε", after: $0) }
    words.says("0.02", run.parameter("ε₀"))
    words.says("0.22", rates.flatMap { [$0.x, $0.y] }.max()!)
  }
}
