/// What a scene is described by: the keys of a scene file.
public enum SceneKey: String, Hashable, Sendable, CaseIterable {
  case loss, optimizers, start, velocity, domain, steps, tolerance, target, l2
  case data, model, batch, seed, batches

  /// The option of the program that says the same.
  public var option: String { "--" + (self == .optimizers ? "optimizer" : rawValue) }
}
