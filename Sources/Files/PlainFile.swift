#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A plain file that is read whole: not a folder, a pipe or a device, and not too large.
package struct PlainFile: Sendable {
  private let path: String
  /// How many bytes it may have.
  private let limit: Int

  package init(_ path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// Whether there is something of that name, whatever it is.
  package var isThere: Bool { access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR) }

  /// Its bytes, checked to be UTF-8 without a byte of value 0.
  package func bytes() throws(FileComplaint) -> [UInt8] {
    let bytes = try unchecked()
    if let offset = bytes.firstInvalid {
      throw FileComplaint(.notUTF8, file: path, at: TextPlace(of: offset, in: bytes))
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw FileComplaint(.hasZeroByte, file: path, at: TextPlace(of: offset, in: bytes))
    }
    return bytes
  }

  private func unchecked() throws(FileComplaint) -> [UInt8] {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileComplaint(.notAFile, file: path) }
    guard status.st_size <= limit else { throw tooLarge }
    return try bytes(from: descriptor)
  }

  private func bytes(from descriptor: Int32) throws(FileComplaint) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure
      }
      bytes += buffer[..<count]
      // It may have grown since it was opened.
      guard bytes.count <= limit else { throw tooLarge }
    }
  }

  private var tooLarge: FileComplaint { FileComplaint(.tooLarge(limit: limit), file: path) }

  private var failure: FileComplaint {
    // Sound: strerror gives a C string, copied at once; files are read before there are threads.
    FileComplaint(.unreadable(String(cString: strerror(errno))), file: path)
  }
}

extension [UInt8] {
  /// Where the first bytes are that are not UTF-8.
  fileprivate var firstInvalid: Int? {
    guard String(validating: self, as: UTF8.self) == nil else { return nil }
    var (bytes, parser, offset) = (makeIterator(), UTF8.ForwardParser(), 0)
    while case .valid(let encoded) = parser.parseScalar(from: &bytes) { offset += encoded.count }
    return offset
  }
}
