import Canvas
import Checking
import Files
import Tables
import Testing
import Theming

struct SettingsTests {
  private func complaint(_ text: String) -> String? {
    do {
      _ = try Settings.parse(text: text, file: "config.toml")
      return nil
    } catch {
      return error.description
    }
  }

  @Test func readsEverything() throws {
    let reading = try Settings.parse(
      text: "theme = \"paper\"\ncolor = \"truecolor\"\nmarker = \"half\"\nmouse = false\n"
        + "projector = true\nmotion = \"reduced\"\npace = \"presenter\"\n", file: "")
    var settings = Settings()
    (settings.theme, settings.color, settings.marker) = ("paper", .direct, .half)
    (settings.mouse, settings.projector) = (false, true)
    (settings.motion, settings.pace) = (.reduced, .presenter)
    settings.themePlace = TextPlace(line: 1, column: 9)
    #expect(reading.value == settings)
    #expect(reading.warnings.isEmpty)
    #expect(try Settings.parse(text: "", file: "").value == Settings())
    #expect(try Settings.parse(text: "color = 256", file: "").value.color == .indexed)
  }

  @Test func complains() {
    #expect(
      complaint("# mouse\nmouse = \"no\"")
        == "config.toml:2:9: mouse is text; it wants true or false")
    #expect(
      complaint("marker = \"dots\"")
        == "config.toml:1:10: there is no marker 'dots'; "
        + "there are auto, braille, half, ascii")
    #expect(
      complaint("motion = \"calm\"")
        == "config.toml:1:10: there is no motion 'calm'; there are full, reduced")
    #expect(
      complaint("projector = 1")
        == "config.toml:1:13: projector is a number; it wants true or false")
    #expect(
      complaint("theme = 1") == "config.toml:1:9: theme is a number; it wants the name of a theme")
    #expect(
      complaint("color = 8")?.hasPrefix("config.toml:1:9: color is a number; it wants one of")
        == true)
  }

  @Test func warns() throws {
    let reading = try Settings.parse(text: "[ui]\nx = 1\n", file: "config.toml")
    #expect(
      reading.warnings.map(\.description) == [
        "config.toml:1:2: \"ui\" means nothing here; there are theme, color, marker, mouse, "
          + "projector, motion, pace"
      ])
  }

  @Test func findsAndReadsTheFile() throws {
    #expect(Settings.file { ["HOME": "/h"][$0] } == "/h/.config/optviz/config.toml")
    #expect(
      Settings.file { ["HOME": "/h", "XDG_CONFIG_HOME": "/c"][$0] } == "/c/optviz/config.toml")
    #expect(Settings.file { _ in nil } == nil)
    let folder = try TemporaryFolder()
    #expect(try Settings.read("\(folder.path)/none/config.toml").value == Settings())
    let path = try folder.write("config.toml", "mouse = true")
    #expect(try Settings.read(path).value.mouse == true)
    #expect(throws: Complaint.self) { try Settings.read(folder.path) }
  }

  @Test func choicesGiveWhatTheyDemand() {
    #expect(
      ColorChoice.allCases.map(\.depth) == [nil, ColorDepth.none, .sixteen, .indexed, .direct])
    #expect(MarkerChoice.allCases.map(\.set) == [nil, .braille, .half, .ascii])
  }
}
