#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a plain file that is not too large, checked to be UTF-8.
struct PlainFile {
  let path: String

  func text() throws(DataComplaint) -> [UInt8] {
    let bytes = try bytes()
    if let offset = bytes.firstInvalid {
      throw DataComplaint(file: path, place: TextPlace(of: offset, in: bytes), problem: .notUTF8)
    }
    return bytes
  }

  private func bytes() throws(DataComplaint) -> [UInt8] {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure }
    guard status.st_mode & S_IFMT == S_IFREG else { throw complaint(.notAFile) }
    guard status.st_size <= DataLimits.bytes else { throw complaint(.tooLarge) }
    return try bytes(from: descriptor)
  }

  private func bytes(from descriptor: Int32) throws(DataComplaint) -> [UInt8] {
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
      guard bytes.count <= DataLimits.bytes else { throw complaint(.tooLarge) }
    }
  }

  private func complaint(_ problem: DataProblem) -> DataComplaint {
    DataComplaint(file: path, place: nil, problem: problem)
  }

  private var failure: DataComplaint {
    // Sound: strerror gives a C string, copied at once; files are read before there are threads.
    complaint(.unreadable(String(cString: strerror(errno))))
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
