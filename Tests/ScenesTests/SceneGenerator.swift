import Catalog
import Checking
import EmpiricalRisk
import Foundation
import Notation
import Optimization
import Scenes

/// Makes scenes of all kinds, the same every time.
struct SceneGenerator {
  private var random: SplitMix
  private let folder: TemporaryFolder

  init(seed: UInt64) throws {
    random = SplitMix(seed: seed)
    folder = try TemporaryFolder()
    try folder.write("it's \"data\".csv", "x,y\n1,2\n2,4.5\n-1,0\n")
    try folder.write("order", "0 1\n2\n")
  }

  mutating func scene() throws -> Scene {
    let loss = try loss()
    var entries: [Entry] = []
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      var entry = try entry(on: loss)
      let labels = entries.map(\.label)
      if labels.contains(entry.label) {
        entry.label = Entry.label(of: entry.algorithm, besides: labels)
      }
      entry.isOn = entries.isEmpty || Bool.random(using: &random)
      entries.append(entry)
    }
    let (x, y) = (Double.random(in: -9...9, using: &random), number())
    return Scene(
      loss: loss, lambda: pick([0, 0, .leastNonzeroMagnitude, 0.1, 3]), entries: entries,
      start: Point(number(), number()), velocity: Point(number(), pick([-0.0, 0])),
      domain: Domain(
        x: x...(x + pick([1e-6, 1, 1e9])), y: min(y, 0) - 1e-3...max(y, 0) + abs(y) * 0.5 + 1),
      limits: Limits(
        iterations: pick([0, 1, 5000, 10_000_000]),
        tolerance: pick([nil, 0, .leastNonzeroMagnitude, 1e-8, 0.1]),
        target: pick([nil, -0.0, -3.25, 1e300])))
  }

  private mutating func loss() throws -> Loss {
    var said = SceneDescription()
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return pick(Loss.all)
    case 1: said.loss = pick(["x^2+10*y^2", " -x^2 +\ty^2", "x² + 2^y", "(1-x)^2 + 0.1*sin(pi*y)"])
    case 2:
      said.loss = pick(["outlier", "rare_feature", "Separable"])
      (said.batch, said.seed) = (pick([1, 7, 30]), pick([nil, 0, 1 << 63, .max]))
    case 3:
      (said.data, said.model) = ("\(folder.path)/it's \"data\".csv", .linear)
      if Bool.random(using: &random) { said.columns = try ColumnNames("y=x,x=y") }
      if Bool.random(using: &random) { said.batches = "\(folder.path)/order" }
    default:
      (said.data, said.model) = ("\(folder.path)/it's \"data\".csv", .linear)
      (said.batch, said.seed) = (2, 5)
    }
    return try said.scene(limits: Limits(iterations: 1)).baseLoss
  }

  private mutating func entry(on loss: Loss) throws -> Entry {
    let algorithm = pick(Algorithm.all)
    var pairs = algorithm.parameters.map { "\($0.ascii)=\(number().shortest)" }
    if let first = algorithm.parameters.first, Bool.random(using: &random) {
      pairs += ["\(first.ascii)@3=\(number().shortest)", "\(first.ascii)@120=\(number().shortest)"]
    }
    let labels = [
      "a b", "it's \"so\"", "\\back\\slash\\", "ε = 0.1", "tab\there", "line\nline", "",
      "\u{7F}\u{1}é",
      "#[x]='''", "\u{1B}[31m",
    ]
    if Bool.random(using: &random) { pairs.append("label=\(pick(labels))") }
    let text = algorithm.id + (pairs.isEmpty ? "" : ":" + pairs.joined(separator: ","))
    return try Entry(specification: text, from: Algorithm.all, on: loss)
  }

  private mutating func number() -> Double {
    let special: [Double] = [
      0, -0.0, .leastNonzeroMagnitude, -.leastNormalMagnitude / 3, 1e-8, 0.1, 1 / 3, 1e16,
      -123_456_789_012, 1,
    ]
    return Bool.random(using: &random)
      ? pick(special) : Double.random(in: -1e3...1e3, using: &random)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values.randomElement(using: &random)!
  }
}
