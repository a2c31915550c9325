import CTerminalHarness
import Foundation

/// What has been built together with the running tests.
package enum BuildProducts {
  /// The path of a built program; whether it is there, `PseudoTerminal` finds out.
  package static func program(_ name: String) -> String {
    guard let directory = harness_own_directory() else { return name }
    defer { free(directory) }
    return String(cString: directory) + "/" + name
  }
}
