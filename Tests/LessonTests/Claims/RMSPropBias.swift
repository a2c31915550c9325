import Notation
import Optimization
import Testing

enum RMSPropBias {
  static let claims: Claims = [firstStep, plane, bowl, wells]

  static func firstStep(_ words: inout Words) throws {
    let run = words.run("rmsprop", to: 1)
    let (ε, ρ) = (run.parameter("ε"), run.parameter("ρ"))
    words.says("0", run.value("r", after: 0).x)
    words.says("−1", "−0.5", run.gradients[0])
    words.says("0.99", ρ)
    words.says("0.01", run.value("r", inUpdate: 1).x)
    words.says("1", run.step(1).x)
    #expect(abs(run.step(1).y - 1) < 0.001)
    words.says("0.1", ε)
    words.says("ε/√(1 − ρ)", holds: abs(run.step(1).x - ε / (1 - ρ).squareRoot()) < 0.001)
  }

  static func plane(_ words: inout Words) throws {
    let (run, corrected) = (words["rmsprop"], words["corrected"])
    words.says("0", corrected.parameter("ρ₁"))
    words.says("0.1", corrected.step(1).x)
    for t in 1...20 { #expect((corrected.step(t) - Point(0.1, 0.1)).length < 1e-6) }
    words.says("20", count: corrected.count)
    words.says("−2", corrected.path[20].x)
    words.says("3.73", run.path[20].x)
    words.says("1", run.step(1).x)
    words.says("0.71", run.step(2).x)
    words.says("0.58", run.step(3).x)
    words.says("20th", holds: run.step(20).x < run.step(19).x)
    words.says("0.23", run.step(20).x)
    words.says(
      "1/(1 − ρ) = 100", holds: abs(1 / (1 - run.parameter("ρ")) - 100) < 1e-9)
    let long = words.run("rmsprop", to: 300)
    words.says("100", 100)
    words.says("1.26", long.step(100).x / long.parameter("ε"))
    words.says("300", count: long.count)
    words.says("1.03", long.step(300).x / long.parameter("ε"))
  }

  static func bowl(_ words: inout Words) throws {
    let (run, corrected) = (words.run("rmsprop", to: 3), words.run("corrected", to: 3))
    words.says("−1", "0.6", run.path[0])
    words.says("0.1", run.parameter("ε"))
    words.says("0.999", run.parameter("ρ"))
    words.says("−0.9", "0.5", corrected.path[1])
    words.says("3", count: run.count)
    words.says("0.023", run.losses[3])
    words.says("0.311", corrected.losses[3])
    #expect(run.losses[1] > run.losses[0])
  }

  static func wells(_ words: inout Words) throws {
    let (run, corrected) = (words["rmsprop"], words["corrected"])
    words.says("−1.2", "0", run.path[0])
    words.says("0.15", run.parameter("ε"))
    words.says("0.99", run.parameter("ρ"))
    words.says("1.5", run.step(1).x)
    words.says("10", count: run.count)
    words.says("−0.93", run.losses[10])
    words.says("−5.03", corrected.losses[10])
    let (deep, shallow) = (run.loss.minima[0], run.loss.minima[1])
    #expect(run.path[1].x > run.loss.saddles[0].x)
    #expect((run.path[10] - shallow).length < 0.2 && (corrected.path[10] - deep).length < 0.01)
    let shorter = words.run("rmsprop", to: 10) { $0.entries[0].hyperparameters[1] = 0.9 }
    #expect(shorter.path.allSatisfy { $0.x < run.loss.saddles[0].x })
  }
}
