extension SceneKey {
  /// All keys, in the order in which files and command lines give them.
  public static let all: [SceneKey] = [
    loss, data, model, batch, seed, batches, l2, optimizers, start, velocity, domain, iterations,
    tolerance, target,
  ]

  public static let loss = SceneKey("loss", \.loss, .text)
  public static let data = SceneKey("data", \.data, .path)
  public static let model = SceneKey("model", \.model, .model)
  public static let batch = SceneKey("batch", \.batch, .whole(in: SceneDescription.batch))
  public static let seed = SceneKey("seed", \.seed, .seed)
  public static let batches = SceneKey("batches", \.batches, .path)
  public static let l2 = SceneKey("l2", \.l2, .notNegative)
  public static let optimizers = SceneKey(
    "optimizers", \.optimizers, .texts(1...100, wanted: "text, as in \"adam:epsilon=0.1\""),
    option: "optimizer", short: "o")
  public static let start = SceneKey("start", \.start, .point(like: "[x, y]"))
  public static let velocity = SceneKey("velocity", \.velocity, .point(like: "[vx, vy]"))
  public static let domain = SceneKey("domain", \.domain, .domain)
  public static let iterations = SceneKey(
    "iterations", \.iterations, .whole(in: SceneDescription.iterations), oldNames: ["steps"])
  public static let tolerance = SceneKey("tolerance", \.tolerance, .tolerance)
  public static let target = SceneKey("target", \.target, .number)
}
