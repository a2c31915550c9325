import Tables

/// The format of a scene file, version 1.
package enum SceneFile {
  static let version = 1

  /// Reads the description in a file. Paths in it are relative to its folder.
  package static func read(_ path: String) throws(Complaint) -> Reading<SceneTable> {
    try parse(
      text: try TableText.contents(of: path), file: path, folder: TableText.folder(of: path))
  }

  /// The same from a text; `file` is what messages call it.
  package static func parse(
    text: String, file: String, folder: String = ""
  ) throws(Complaint) -> Reading<SceneTable> {
    let top = try TableReader(text: text, file: file)
    try top.checkFormat(version)
    let scene = try SceneTable(top, folder: folder)
    return Reading(scene, warnings: scene.unknown(besides: ["format"]))
  }
}
