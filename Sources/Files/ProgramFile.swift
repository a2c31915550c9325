#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the running program's own file is.
package enum ProgramFile {
  /// The file with all links followed, so that what was installed beside it is found; nil if the
  /// system does not tell.
  ///
  /// - Parameters:
  ///   - argument: the name that the program was started by.
  ///   - environment: the value of a variable; `PATH` is asked where there is no `/proc`.
  package static func path(
    startedAs argument: String, environment: (String) -> String?
  ) -> String? {
    if let file = "/proc/self/exe".withLinksFollowed { return file }
    if argument.contains("/") { return argument.withLinksFollowed }
    let folders = (environment("PATH") ?? "").split(separator: ":")
    let files: [String] = folders.map { "\($0)/\(argument)" }
    let found = files.first { access($0, X_OK) == 0 }
    return found?.withLinksFollowed
  }
}
