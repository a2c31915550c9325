/// The folders that the program's files of a kind are looked for in.
package enum SearchFolders {
  /// In the order of search.
  ///
  /// - Parameters:
  ///   - kind: what the folder of such files is called: "themes".
  ///   - option: a folder that the user names, looked through first.
  ///   - program: the program's own file, for `../share` beside it.
  ///   - environment: the value of a variable; relative and empty paths in `XDG_…` count as unset,
  ///     as the XDG Base Directory Specification wants it.
  package static func all(
    of kind: String, option: String?, program: String?, environment: (String) -> String?
  ) -> [String] {
    var bases = [
      base("XDG_CONFIG_HOME", under: ".config", environment),
      base("XDG_DATA_HOME", under: ".local/share", environment),
      program.flatMap(folder).map { "\($0)/../share" },
    ].compactMap { $0 }
    let shared = environment("XDG_DATA_DIRS").flatMap { $0.isEmpty ? nil : $0 }
    bases += (shared ?? "/usr/local/share:/usr/share").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
    let folders = (option.map { [$0] } ?? []) + bases.map { "\($0)/optviz/\(kind)" }
    return folders.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// A base folder by its variable, or where it is under HOME by default.
  package static func base(
    _ variable: String, under home: String, _ environment: (String) -> String?
  ) -> String? {
    if let folder = environment(variable), folder.hasPrefix("/") { return folder }
    return environment("HOME").flatMap { $0.isEmpty ? nil : "\($0)/\(home)" }
  }

  private static func folder(of file: String) -> String? {
    guard let slash = file.lastIndex(of: "/") else { return nil }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }
}
