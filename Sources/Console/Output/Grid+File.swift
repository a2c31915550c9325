public import Canvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Grid {
  /// Writes the picture into a file, whole or not at all, in the form that the path's ending asks
  /// for: `.svg`, `.ansi`, or else plain text. Returns what is to be said of it.
  public func written(to path: String) -> String {
    let draft = path + ".part"
    do throws(Failure) {
      try write(picture(for: path), to: draft)
      guard rename(draft, path) == 0 else { throw Self.failure(path) }
      return "written: \(path)"
    } catch {
      unlink(draft)
      return error.message
    }
  }

  /// The picture in the form that a path's ending asks for.
  func picture(for path: String) -> String {
    if path.hasSuffix(".svg") { return svg() }
    if path.hasSuffix(".ansi") || path.hasSuffix(".ans") { return ansiText(ascii: false) }
    return plainText(ascii: false)
  }

  private func write(_ text: String, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
    defer { close(descriptor) }
    var output = Output(descriptor: descriptor, name: path)
    try output.append(text)
    try output.flush()
  }

  private static func failure(_ path: String) -> Failure {
    // Sound: strerror gives a C string, copied at once.
    Failure("\(path): cannot be written: \(String(cString: strerror(errno)))", .unwritable)
  }
}
