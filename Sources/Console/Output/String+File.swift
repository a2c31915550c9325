import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension String {
  /// Writes the text into a file, whole or not at all. Returns why it could not be; nil if it was.
  ///
  /// A link is followed, and the rights of a file that is there are kept. What is no plain file, a pipe
  /// or a device, is refused.
  package func written(to path: String) -> String? {
    let target = path.withLinksFollowed ?? path
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere, let refusal = Self.refusal(of: status.st_mode) { return refusal }
    // A name that nobody has and nobody can foresee: what is there already is neither written nor removed.
    let draft = target + ".\(String(UInt64.random(in: 0 ... .max), radix: 36))~"
    do throws(Failure) {
      try write(to: draft, mode: isThere ? status.st_mode & 0o777 : nil)
    } catch {
      return error.message
    }
    if rename(draft, target) == 0 { return nil }
    defer { unlink(draft) }
    return Self.failure.message
  }

  private static func refusal(of mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "cannot be written: Is a directory"
    default: "cannot be written: it is no plain file"
    }
  }

  /// Writes a new file, and leaves none behind where it cannot be written whole.
  private func write(to draft: String, mode: mode_t?) throws(Failure) {
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Self.failure }
    defer { close(descriptor) }
    do throws(Failure) {
      if let mode, fchmod(descriptor, mode) != 0 { throw Self.failure }
      var output = Output(descriptor: descriptor, name: nil)
      try output.append(self)
      try output.flush()
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static var failure: Failure {
    // Sound: strerror gives a C string, copied at once.
    Failure("cannot be written: \(String(cString: strerror(errno)))", .unwritable)
  }
}
