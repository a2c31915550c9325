import Notation
import Optimization
import Testing

enum RhoLengthScale {
  static let claims: Claims = [average, bend, race, noPast, allPast]

  static func average(_ words: inout Words) throws {
    let run = words["rmsprop"]
    let ρ = run.parameter("ρ")
    words.says("−1", run.gradients[0].x)
    words.says("0", run.value("r", after: 0).x)
    words.says("1", words.run("rmsprop", to: 200).value("r", after: 200).x)
    words.says("0.9", ρ)
    words.says("10", count: run.count)
    words.says("0.35", (0..<10).reduce(1) { weight, _ in weight * ρ })
    words.says("0.65", run.value("r", after: 10).x)
    words.says("1/(1 − ρ) = 10", holds: abs(1 / (1 - ρ) - 10) < 1e-12)
    words.says("0.99", 1 - (1 - ρ) / 10)
    let longer = words.run("rmsprop", to: 10) { $0.entries[0].hyperparameters[1] = 0.99 }
    words.says("0.096", longer.value("r", after: 10).x)
  }

  /// How many iterations after the bend a step along x is 0.09 again, nine tenths of ε.
  private static func forgotten(_ run: Run) -> Int? {
    let bend = run.first { run.path[$0].x > -2 }!
    return ((bend + 1)...run.count).first { run.step($0).x >= 0.09 }.map { $0 - bend }
  }

  static func bend(_ words: inout Words) throws {
    let run = words["short"]
    words.says("−2", -2)
    words.says("10", -run.loss.gradient(at: Point(-2.1, 0)).x)
    words.says("1", -run.loss.gradient(at: Point(-1.9, 0)).x)
    words.says("1", -run.loss.gradient(at: Point(-2.1, 0)).y)
    words.says("10", -run.gradients[0].x)
    words.says("0.1", run.step(60).x)
    words.says("45", holds: (run.step(60).x - run.step(60).y).magnitude < 1e-6)
    words.says("0.5", run.parameter("ρ"))
    words.says("2", 1 / (1 - run.parameter("ρ")))
    words.says("9", count: forgotten(run))
    let bend = run.first { run.path[$0].x > -2 }!
    #expect(run.step(bend + 1).x < run.step(bend + 1).y / 5)
  }

  static func race(_ words: inout Words) throws {
    let (short, long) = (words["short"], words["long"])
    words.says("0.9", long.parameter("ρ"))
    words.says("10", 1 / (1 - long.parameter("ρ")))
    words.says("2", 1 / (1 - short.parameter("ρ")))
    words.says("1.62", "2.07", short.path[60])
    words.says("60", count: short.count)
    #expect(short.parameter("ε") == long.parameter("ε"))
    let further = words.run("long", to: 200)
    words.says("55", count: forgotten(further))
    words.says("0.09", 0.9 * long.parameter("ε"))
    words.says("9", count: forgotten(short))
    #expect((4.5...6).contains(9.0 / 2) && (4.5...6).contains(55.0 / 10))
    words.says("100", long.gradients[0].x * long.gradients[0].x)
    words.says("1", short.gradients[60].x * short.gradients[60].x)
  }

  static func noPast(_ words: inout Words) throws {
    let run = words["rmsprop"]
    words.says("0", run.parameter("ρ"))
    words.says(
      "45", holds: (1...15).allSatisfy { (run.step($0).x + run.step($0).y).magnitude < 1e-5 })
    words.says("0.1", run.step(1).x)
    words.says("15", count: run.first { run.path[$0].y < 0.051 })
    words.says("0.05", run.path[15].y)
    words.says("−0.05", run.path[16].y)
    for t in 1...30 {
      #expect(abs(abs(run.step(t).x) - 0.1) < 1e-3 && abs(abs(run.step(t).y) - 0.1) < 1e-3)
    }
    for t in 16...30 { #expect(run.path[t].y * run.path[t - 1].y < 0) }
  }

  static func allPast(_ words: inout Words) throws {
    let (adaGrad, run) = (words["adagrad"], words["rmsprop"])
    words.says("0.9999", run.parameter("ρ"))
    words.says("10000", 1 / (1 - run.parameter("ρ")))
    words.says("40", count: run.count)
    let share = run.value("r", after: 40) / adaGrad.value("r", after: 40)
    words.says("0.0001", share.x)
    #expect(abs(share.y - 0.0001) < 1e-6)
    words.says("0.005", run.parameter("ε"))
    words.says("0.5", adaGrad.parameter("ε"))
    for (one, other) in zip(adaGrad.path, run.path) { #expect((one - other).length < 0.001) }
  }
}
