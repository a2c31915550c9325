import EmpiricalRisk
import Optimization

extension SceneDescription {
  /// What gives exactly this scene.
  ///
  /// - Parameter folder: the current folder; paths are written so that they work from any other. nil
  ///   leaves them as they are.
  package init(of scene: Scene, in folder: String? = nil) {
    say(scene.baseLoss.recipe, folder)
    optimizers = scene.entries.map(\.specification)
    (start, velocity, domain) = (scene.start, scene.velocity, scene.domain)
    iterations = scene.limits.iterations
    tolerance = scene.limits.tolerance.map { .gradient($0) } ?? .never
    target = scene.limits.target
    l2 = scene.lambda == 0 ? nil : scene.lambda
  }

  private mutating func say(_ recipe: Loss.Recipe, _ folder: String?) {
    switch recipe.source {
    case .text(let text): loss = text
    case .examples(let file, let model, let columns):
      data = file.absolute(from: folder)
      self.model = Regression(rawValue: model)
      self.columns = columns.flatMap { try? ColumnNames($0) }
    }
    switch recipe.batches {
    case .drawn(let size, let seed): (batch, self.seed) = (size, seed)
    case .listed(let file): batches = file.absolute(from: folder)
    case nil: break
    }
  }
}

extension String {
  /// A path that means the same from any folder.
  fileprivate func absolute(from folder: String?) -> String {
    guard let folder, !hasPrefix("/") else { return self }
    return (folder.hasSuffix("/") ? folder : folder + "/") + self
  }
}
