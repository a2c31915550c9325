extension SceneFile {
  /// The text of a file that gives a description.
  package static func text(of scene: SceneDescription) -> String {
    let lines = SceneKey.all.compactMap { key in key.toml(scene).map { "\(key.name) = \($0)\n" } }
    return "format = \(version)\n" + lines.joined()
  }
}
