import Catalog
import Notation
import Optimization
import Parsing
import Testing

enum AdamRobust {
  static let claims: Claims = [bowl, larger, decayRates, learningRate]

  static func bowl(_ words: inout Words) throws {
    let (sgd, adam) = (words["sgd"], words["adam"])
    words.says("0.1", sgd.parameter("ε"))
    #expect(adam.parameter("ε") == sgd.parameter("ε"))
    words.says("60", count: sgd.count)
    words.says("0.000015", sgd.losses[60])
    words.says("0.016", adam.losses[60])
    words.says("0.15", "0.05", adam.path[60])
  }

  static func larger(_ words: inout Words) throws {
    let (sgd, adam) = (words["sgd"], words["adam"])
    let small = try Loss(typed: "0.5*x^2 + 2*y^2")
    words.says("100", adam.losses[0] / small.jet(adam.path[0]).value)
    words.says("27", "−58.5", sgd.path[1])
    for t in 2...60 { #expect(sgd.path[t].length > sgd.path[t - 1].length) }
    let before = words.run("adam", to: 60) { $0.baseLoss = small }
    for (one, other) in zip(before.path, adam.path) { #expect((one - other).length < 1e-6) }
    for (algorithm, values) in [(Algorithm.rmsProp, [0.1, 0.9, 1e-6]), (.adaGrad, [0.5, 1e-7])] {
      let paths = [adam.loss, small].map { loss in
        words.run("adam", to: 60) {
          $0.baseLoss = loss
          $0.entries[1] = Entry(algorithm, hyperparameters: values, label: "adam")
        }.path
      }
      for (one, other) in zip(paths[0], paths[1]) { #expect((one - other).length < 1e-3) }
    }
  }

  static func decayRates(_ words: inout Words) throws {
    let suggested = words["suggested"]
    words.says("0.1", suggested.parameter("ε"))
    words.says("0.9", suggested.parameter("ρ₁"))
    words.says("0.999", suggested.parameter("ρ₂"))
    #expect(Array(suggested.schedule.initial[1...]) == Array(suggested.algorithm.defaults[1...]))
    words.says("0.8", words["rho1 0.8"].parameter("ρ₁"))
    words.says("0.95", words["rho1 0.95"].parameter("ρ₁"))
    words.says("0.9999", words["rho2 0.9999"].parameter("ρ₂"))
    words.says("0.01", 0.01)
    words.says("173", count: suggested.first(below: 0.01))
    words.says("175", count: words["rho1 0.8"].first(below: 0.01))
    words.says("181", count: words["rho1 0.95"].first(below: 0.01))
    words.says("175", count: words["rho2 0.9999"].first(below: 0.01))
    let short = words.run("suggested", to: 1500) { $0.entries[0].hyperparameters[2] = 0.99 }
    words.says("0.99", short.parameter("ρ₂"))
    words.says("0.01", 0.01)
    words.says("148", count: short.first(below: 0.01))
    words.says("0.021", short.losses[200...].max()!)
  }

  static func learningRate(_ words: inout Words) throws {
    let run = words["adam"]
    func first(_ ε: Double) -> Int? {
      words.run("adam", to: 500) { $0.entries[0].hyperparameters[0] = ε }.first(below: 0.01)
    }
    words.says("0.1", 0.1)
    words.says("0.001", run.parameter("ε"))
    #expect(run.parameter("ε") == run.algorithm.defaults[0])
    words.says("1", "1.5", run.path[0])
    words.says("3", "0.5", run.loss.minima[0])
    words.says("2", run.loss.minima[0].x - run.path[0].x)
    words.says("0.01", 0.01)
    words.says("328", count: first(0.05))
    words.says("0.05", 0.05)
    words.says("173", count: first(0.1))
    words.says("0.1", 0.1)
    words.says("96", count: first(0.2))
    words.says("0.2", 0.2)
    words.says("42", count: first(0.5))
    words.says("0.5", 0.5)
    words.says("0.001", run.parameter("ε"))
    #expect(first(0.001) == nil)
  }
}
