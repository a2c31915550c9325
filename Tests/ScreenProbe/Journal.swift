import Foundation

/// What came in, a line each, in a file that a test reads.
struct Journal: Sendable {
  private let descriptor: Int32

  init(path: String?) {
    descriptor = path.map { open($0, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600) } ?? -1
  }

  func write(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}
