import Canvas
import Console
import Optimization
import Scenes
import Testing
import Texts

/// What is written follows from the ending of the file's name.
@Suite struct FileFormTests {
  static let grid = Grid(Size(width: 2, height: 1))

  @Test(arguments: ["a.svg", "A.SVG", "/x.y/a.b.svg", ".svg"]) func svg(_ path: String) throws {
    #expect(try Self.grid.text(for: path).hasSuffix("</svg>\n"))
  }

  @Test(arguments: ["a.txt", "a.TXT", "a.text", "a", "/x.png/a", "a.", "a.ansi", "a.ans"])
  func text(_ path: String) throws {
    #expect(try Self.grid.text(for: path).filter { $0 != " " } == "\n")
  }

  @Test(arguments: [
    ("fig.png", "png"), ("fig.PDF", "PDF"), ("a.svg.gif", "gif"), ("fig.jpg", "jpg"),
    ("fig.cast", "cast"), ("fig.toml", "toml"), (".png", "png"), ("fig.svg ", "svg "),
    ("fig.e\u{301}", "e\u{301}"), ("fig.svg\u{301}", "svg\u{301}"),
  ])
  func otherPicturesAreRefused(_ path: String, _ ending: String) {
    let error = #expect(throws: InputError.self) { try Self.grid.text(for: path) }
    #expect(
      error?.description
        == "cannot be written as .\(ending); an ending that is right: .svg, .txt, .ansi")
  }

  @Test(arguments: ["scene.toml", "S.TOML", "scene", "/a.svg/scene"])
  func scene(_ path: String) throws {
    #expect(try SceneFile.text(of: .standard, for: path).hasPrefix("format = 1\n"))
  }

  @Test(arguments: ["scene.svg", "scene.png", "scene.json", "scene.txt"])
  func otherScenesAreRefused(_ path: String) {
    let error = #expect(throws: InputError.self) {
      try SceneFile.text(of: .standard, for: path)
    }
    #expect(error?.description.hasSuffix("an ending that is right: .toml") == true)
  }

  /// Every form has an ending of its own.
  @Test func formsAreTold() {
    #expect(Set(FileForm.pictures + FileForm.scenes) == Set(FileForm.allCases))
  }
}
