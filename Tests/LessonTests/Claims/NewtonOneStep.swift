import Catalog
import Notation
import Optimization
import Testing

enum NewtonOneStep {
  static let claims: Claims = [bowl, howItIsMade, quartic, rosenbrock, runaway]

  static func bowl(_ words: inout Words) throws {
    let (run, sgd) = (words["newton"], words.run("sgd", to: 40))
    words.says("40", count: sgd.count)
    words.says("−1.31", "−1.75", sgd.path[40])
    let (low, high) = run.hessian(at: 0).eigenvalues
    #expect(abs(high / low - 100) < 1e-9)
    #expect(run.path[1].length < 1e-13)
  }

  static func howItIsMade(_ words: inout Words) throws {
    let run = words.run("newton", to: 1)
    words.says("48.488", "−42.016", run.gradients[0])
    words.says("2.2", "4", run.value("Δθ", inUpdate: 1))
    #expect(run.step(1).length < run.gradients[0].length, "shorter")
    // Across: the gradient is nearly at a right angle to the floor, which leads to the minimum.
    let floor = -run.path[0] / run.path[0].length
    #expect(abs((run.gradients[0] * floor).sum()) < 0.3 * run.gradients[0].length)
    for start in [Point(5, -4.5), Point(0.3, 2), Point(-3, -3)] {
      #expect(words.run("newton", to: 1) { $0.start = start }.path[1].length < 1e-13)
    }
    let steeper = words.run("newton", to: 1) { $0.baseLoss = .quadratic1000 }
    #expect(steeper.losses[1] < 1e-20)
  }

  static func quartic(_ words: inout Words) throws {
    let run = words.run("newton", to: 10)
    words.says("−3", "1.5", run.path[0])
    for t in 1...10 { #expect((run.path[t] - run.path[t - 1] * (2 / 3)).length < 1e-14) }
    words.says(
      "4x³/12x² = x/3",
      holds: abs(run.gradients[0].x / run.hessian(at: 0).diagonal.x - run.path[0].x / 3) < 1e-15)
    words.says("10", count: run.count)
    words.says("86", run.losses[0])
    words.says("0.0000078", run.losses[10])
  }

  static func rosenbrock(_ words: inout Words) throws {
    let run = words["newton"]
    words.says("24.2", run.losses[0])
    words.says("4.73", run.losses[1])
    words.says("0.76", "−3.18", run.path[2])
    words.says("1411.8", run.losses[2])
    words.says("0.31", run.losses[4])
    words.says("6", count: run.count)
    words.says("0", run.losses[6])
    words.says("19th", holds: run.losses[6] < 0.5e-19)
    // Twice as many right digits: the distance is squared.
    let away = run.path.map { ($0 - Point(1, 1)).length }
    #expect(away[5] < away[4] * away[4] && away[6] < away[5] * away[5] * 100)
  }

  static func runaway(_ words: inout Words) throws {
    let run = words["newton"]
    words.says("√(1 + x²)", holds: abs(run.losses[0] - (1 + 1.44).squareRoot() - 0.5) < 1e-15)
    words.says("0", 0)
    for t in 1...3 {
      let x = run.path[t - 1].x
      #expect(abs(run.path[t].x + x * x * x) < 1e-9 * abs(x * x * x))
    }
    words.says("−1.2", run.path[0].x)
    words.says("1.73", run.path[1].x)
    words.says("−5.16", run.path[2].x)
    #expect(run.path[3].x > 100)
    let near = words.run("newton", to: 6) { $0.start = Point(-0.8, 1) }
    words.says("−1", -1)
    words.says("1", 1)
    words.says("−0.8", near.path[0].x)
    words.says("0.51", near.path[1].x)
    words.says("−0.13", near.path[2].x)
    words.says("0.0024", near.path[3].x)
    #expect(near.path[6].length < 1e-20)
  }
}
