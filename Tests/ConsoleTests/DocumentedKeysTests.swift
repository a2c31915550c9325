import Foundation
import Scenes
import Testing
import Theming

/// The documentation has a row for each key of scenes and settings, and no other.
@Suite struct DocumentedKeysTests {
  private static func keys(of file: String, under heading: String) throws -> [String] {
    let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs")
    let text = try String(contentsOf: docs.appending(path: file), encoding: .utf8)
    let part = text.split(separator: heading).last ?? ""
    return part.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { String($0.split(separator: "`")[1]) }
  }

  @Test func settings() throws {
    let documented = try Self.keys(of: "themes.md", under: "# The settings file")
    #expect(documented == SettingKey.all.map(\.name))
  }

  @Test func scenes() throws {
    let documented = try Self.keys(of: "scenes.md", under: "| key |")
    #expect(Set(documented) == Set(SceneKey.all.map(\.name) + ["format"]))
  }
}
