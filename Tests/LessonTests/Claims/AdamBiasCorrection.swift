import Notation
import Optimization
import Testing

enum AdamBiasCorrection {
  static let claims: Claims = [moments, race, plane, otherWay]

  static func moments(_ words: inout Words) throws {
    let run = words.run("adam", to: 1)
    let g = run.gradients[0]
    words.says("0", run.value("s", after: 0).x)
    #expect(run.value("r", after: 0) == .zero)
    words.says("−3", "1.5", g)
    words.says("−0.3", "0.15", run.value("s", inUpdate: 1))
    words.says("0.009", run.value("r", inUpdate: 1).x)
    words.says("9", g.x * g.x)
    let (ρ1, ρ2) = (run.parameter("ρ₁"), run.parameter("ρ₂"))
    let second = words.run("adam", to: 2)
    let quotients = (
      second.value("s", after: 2) / second.value("ŝ", after: 2),
      second.value("r", after: 2) / second.value("r̂", after: 2)
    )
    words.says("1 − ρ₁ᵗ", holds: abs(quotients.0.x - (1 - ρ1 * ρ1)) < 1e-12)
    words.says("1 − ρ₂ᵗ", holds: abs(quotients.1.x - (1 - ρ2 * ρ2)) < 1e-12)
    words.says("0.1", 1 - ρ1)
    words.says("0.001", 1 - ρ2)
    #expect((run.value("ŝ", inUpdate: 1) - g).length < 1e-12)
    #expect((run.value("r̂", inUpdate: 1) - g * g).length < 1e-12)
    words.says("0.1", run.step(1).x)
    words.says("−0.1", run.step(1).y)
    #expect(run.parameter("ε") == 0.1)
  }

  static func race(_ words: inout Words) throws {
    let (adam, run) = (words["adam"], words["adam-uncorrected"])
    words.says("10", count: adam.count)
    words.says("−2.01", "0.54", adam.path[10])
    let share = run.value("s", inUpdate: 1) / run.gradients[0]
    #expect(abs(share.x - 0.1) < 1e-12 && abs(share.y - 0.1) < 1e-12)
    words.says("0.032", run.value("r", inUpdate: 1).x.squareRoot() / abs(run.gradients[0].x))
    words.says("3.16", run.step(1).x / adam.step(1).x)
  }

  static func plane(_ words: inout Words) throws {
    let (adam, run) = (words["adam"], words.run("adam-uncorrected", to: 1000))
    let ε = adam.parameter("ε")
    words.says("0.02", ε)
    for t in 1...100 { #expect((adam.step(t) - Point(ε, ε)).length < 1e-7) }
    words.says("100", count: adam.count)
    words.says("3.16", run.step(1).x / ε)
    let longest = (1...1000).max { run.step($0).x < run.step($1).x }!
    words.says("12th", holds: longest == 12)
    words.says("6.57", run.step(12).x / ε)
    words.says("100th", holds: run.step(100).x > 3 * ε)
    words.says("3.24", run.step(100).x / ε)
    words.says("1.26", run.step(1000).x / ε)
    words.says("0.63", run.value("r", after: 1000).x)
    words.says("0.999", run.parameter("ρ₂"))
    for _ in 0..<2 { words.says("1000", 1 / (1 - run.parameter("ρ₂"))) }
    #expect(abs(run.value("s", after: 50).x / run.gradients[0].x - 1) < 0.01)
  }

  static func otherWay(_ words: inout Words) throws {
    let (adam, run) = (words["adam"], words["adam-uncorrected"])
    words.says("0.9", run.parameter("ρ₂"))
    #expect(run.parameter("ρ₁") == run.parameter("ρ₂"))
    words.says("−2.00", "0.51", adam.path[10])
    words.says("10", count: adam.count)
    words.says("0.032", run.step(1).x)
    #expect(abs(run.step(1).x / run.parameter("ε") - 1 / 3) < 0.03)
    words.says("0.999", run.algorithm.defaults[2])
    let suggested = words.run("adam-uncorrected", to: 1) {
      $0.entries[1].hyperparameters[2] = 0.999
    }
    words.says("0.316", suggested.step(1).x)
  }
}
