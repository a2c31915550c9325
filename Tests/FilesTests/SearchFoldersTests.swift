import Files
import Testing

struct SearchFoldersTests {
  private func folders(_ variables: [String: String], option: String? = nil) -> [String] {
    SearchFolders.all(
      of: "themes", option: option, program: "/opt/bin/optviz"
    ) { variables[$0] }
  }

  @Test func defaults() {
    #expect(
      folders(["HOME": "/home/me"]) == [
        "/home/me/.config/optviz/themes", "/home/me/.local/share/optviz/themes",
        "/opt/bin/../share/optviz/themes", "/usr/local/share/optviz/themes",
        "/usr/share/optviz/themes",
      ])
  }

  @Test func variables() {
    #expect(
      folders(
        [
          "HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d",
          "XDG_DATA_DIRS": "/x:relative::/c:/y",
        ], option: "here") == [
          "here", "/c/optviz/themes", "/d/optviz/themes", "/opt/bin/../share/optviz/themes",
          "/x/optviz/themes", "/y/optviz/themes",
        ])
  }

  @Test func emptyAndRelativeCountAsUnset() {
    #expect(
      folders(["XDG_CONFIG_HOME": "c", "XDG_DATA_HOME": "", "HOME": "/h", "XDG_DATA_DIRS": ""])
        == folders(["HOME": "/h"]))
    #expect(folders([:]).first == "/opt/bin/../share/optviz/themes")
  }
}
