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
    if let file = resolved("/proc/self/exe") { return file }
    if argument.contains("/") { return resolved(argument) }
    let folders = (environment("PATH") ?? "").split(separator: ":")
    return folders.map { "\($0)/\(argument)" }.first { access($0, X_OK) == 0 }.flatMap(resolved)
  }

  private static func resolved(_ path: String) -> String? {
    guard let file = realpath(path, nil) else { return nil }
    defer { free(file) }
    // Sound: realpath gives a C string of its own, freed only after it is copied.
    return String(cString: file)
  }
}
