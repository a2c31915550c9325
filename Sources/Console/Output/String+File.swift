#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension String {
  /// Writes the text into a file, whole or not at all. Returns why it could not be; nil if it was.
  package func written(to path: String) -> String? {
    let draft = path + ".part"
    do throws(Failure) {
      try write(to: draft)
      guard rename(draft, path) == 0 else { throw Self.failure }
      return nil
    } catch {
      unlink(draft)
      return error.message
    }
  }

  private func write(to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure }
    defer { close(descriptor) }
    var output = Output(descriptor: descriptor, name: nil)
    try output.append(self)
    try output.flush()
  }

  private static var failure: Failure {
    // Sound: strerror gives a C string, copied at once.
    Failure("cannot be written: \(String(cString: strerror(errno)))", .unwritable)
  }
}
