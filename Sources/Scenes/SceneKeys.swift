extension SceneKey {
  /// All keys, in the order in which files and command lines give them.
  package static let all: [SceneKey] = [
    loss, data, model, columns, batch, seed, batches, l2, optimizers, start, velocity, domain,
    iterations,
    tolerance, target,
  ]

  package static let loss = SceneKey("loss", \.loss, .text)
  package static let data = SceneKey("data", \.data, .path)
  package static let model = SceneKey("model", \.model, .model)
  package static let columns = SceneKey("columns", \.columns, .columns)
  package static let batch = SceneKey("batch", \.batch, .whole(in: SceneDescription.batch))
  package static let seed = SceneKey("seed", \.seed, .seed)
  package static let batches = SceneKey("batches", \.batches, .path)
  package static let l2 = SceneKey("l2", \.l2, .notNegative)
  package static let optimizers = SceneKey(
    "optimizers", \.optimizers,
    .texts(SceneDescription.runs, wanted: "text, as in \"adam:epsilon=0.1\""),
    option: "optimizer", short: "o")
  package static let start = SceneKey("start", \.start, .point(like: "[x, y]"))
  package static let velocity = SceneKey("velocity", \.velocity, .point(like: "[vx, vy]"))
  package static let domain = SceneKey("domain", \.domain, .domain)
  package static let iterations = SceneKey(
    "iterations", \.iterations, .whole(in: SceneDescription.iterations), oldNames: ["steps"])
  package static let tolerance = SceneKey("tolerance", \.tolerance, .tolerance)
  package static let target = SceneKey("target", \.target, .number)
}
