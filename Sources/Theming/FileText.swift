#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads small text files and lists folders.
enum FileText {
  /// What a theme or settings file may hold, in bytes.
  static let limit = 1 << 20

  /// The text of a plain file of at most 1 MiB.
  static func contents(of path: String) throws(Complaint) -> String {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    return try contents(of: descriptor, path)
  }

  /// The same; nil where there is no such file.
  static func contentsIfPresent(of path: String) throws(Complaint) -> String? {
    access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
      ? nil : try contents(of: path)
  }

  private static func contents(
    of descriptor: Int32, _ path: String
  ) throws(Complaint) -> String {
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Complaint(.notAFile, file: path) }
    let bytes = try bytes(of: descriptor, path)
    return try text(bytes, file: path)
  }

  /// The text that bytes spell, if it is UTF-8.
  static func text(_ bytes: [UInt8], file: String) throws(Complaint) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(.notUTF8, file: file)
    }
    return text
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws(Complaint) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw Complaint(.tooLarge(limit: limit), file: path) }
    }
  }

  /// The names in a folder, sorted; none if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // Sound: d_name ends with NUL and lives until the next readdir of this stream.
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }

  private static func failure(_ path: String) -> Complaint {
    // Sound: strerror gives a C string, copied at once; only one thread reads files.
    Complaint(.unreadable(String(cString: strerror(errno))), file: path)
  }
}
