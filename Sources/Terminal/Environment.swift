#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Environment variables; an empty one counts as unset.
package struct Environment: Hashable, Sendable {
  private var variables: [String: String]

  /// Takes the variables as they are: nothing of the process is read.
  package init(_ variables: [String: String]) { self.variables = variables }

  /// The value of a variable; nil where it is unset or empty.
  package subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// The variables of this process that say something about terminals.
  package static var current: Environment {
    let names = ["TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG", "TMUX", "STY"]
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return Environment(variables)
  }

  /// The locale variable that counts, and its value.
  var locale: (name: String, value: String)? {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = self[name] { return (name, value) }
    }
    return nil
  }

  var namesUTF8: Bool {
    guard let value = locale?.value.lowercased() else { return false }
    return value.contains("utf-8") || value.contains("utf8")
  }

  /// `COLORTERM` promises 24-bit colour.
  var promisesDirectColor: Bool { ["truecolor", "24bit"].contains(self["COLORTERM"]) }

  /// A terminal that understands what xterm does, by the name of it.
  var looksLikeXterm: Bool {
    guard let name = self["TERM"] else { return false }
    return name == "xterm" || ["kitty", "ghostty"].contains { name.hasSuffix($0) }
      || ["xterm-", "alacritty", "foot", "wezterm", "tmux"].contains { name.hasPrefix($0) }
  }
}
