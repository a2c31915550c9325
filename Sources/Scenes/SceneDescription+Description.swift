import EmpiricalRisk
public import Optimization

extension SceneDescription {
  /// What gives exactly this scene.
  ///
  /// - Parameter folder: the current folder; paths are written so that they work from any other.
  public init(of scene: Scene, in folder: String) {
    for option in scene.baseLoss.options { say(option.name, option.value, folder) }
    optimizers = scene.entries.map(\.specification)
    (start, velocity, domain) = (scene.start, scene.velocity, scene.domain)
    steps = scene.limits.iterations
    tolerance = scene.limits.tolerance.map { .gradient($0) } ?? .never
    target = scene.limits.target
    l2 = scene.lambda == 0 ? nil : scene.lambda
  }

  /// Takes one of the options that give a loss.
  private mutating func say(_ option: String, _ value: String, _ folder: String) {
    switch SceneKey.allCases.first(where: { $0.option == option }) {
    case .loss: loss = value
    case .data: data = value.absolute(from: folder)
    case .model: model = Regression(rawValue: value)
    case .batch: batch = Int(value)
    case .seed: seed = UInt64(value)
    case .batches: batches = value.absolute(from: folder)
    default: preconditionFailure("\(option) gives no loss")
    }
  }
}

extension String {
  /// A path that means the same from any folder.
  fileprivate func absolute(from folder: String) -> String {
    hasPrefix("/") ? self : (folder.hasSuffix("/") ? folder : folder + "/") + self
  }
}
