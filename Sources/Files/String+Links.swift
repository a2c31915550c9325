#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension String {
  /// Where a path leads with all links followed; nil where nothing is there.
  package var withLinksFollowed: String? {
    guard let file = realpath(self, nil) else { return nil }
    defer { free(file) }
    // Sound: realpath gives a C string of its own, freed only after it is copied.
    return String(cString: file)
  }
}
