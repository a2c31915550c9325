import Files
import Optimization
import Scenes
import Texts

extension SceneFile {
  /// The text of a file that gives a scene, for a path whose ending is that of such files, or that has none.
  package static func text(of scene: Scene, for path: String) throws(InputError) -> String {
    _ = try FileForm(of: path, among: FileForm.scenes, bare: .toml)
    return text(of: SceneDescription(of: scene, in: Folder.current))
  }
}
