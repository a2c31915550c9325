import Tables
import Terminal

/// The program's version, by the rules of semantic versioning.
package let version = "0.2.0"

/// What the program was built with, one line.
package var buildWords: String {
  // The library that is linked in says of itself which it is; the compiler can only be asked whether it is newer.
  let swift = _SwiftStdlibVersion.current
  return
    "built with Swift \(swift), ncurses \(TerminalLibrary.version) and toml++ \(TOMLLibrary.version)"
    + " for \(platform)"
}

private var platform: String {
  #if os(Linux)
    let system = "Linux"
  #elseif os(macOS)
    let system = "macOS"
  #else
    let system = "another system"
  #endif
  #if arch(x86_64)
    return system + ", x86_64"
  #elseif arch(arm64)
    return system + ", arm64"
  #else
    return system
  #endif
}
