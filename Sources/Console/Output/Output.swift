import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes on their way to a descriptor, collected so that many small pieces make few writes.
///
/// A reader that has gone away ends the program by SIGPIPE, as it does others; where that signal is
/// ignored, what is still to come is dropped without a word.
package struct Output: ~Copyable {
  private let descriptor: Int32
  /// What messages begin with.
  private let lead: String
  /// What has been added and not yet written; after adding to it, `flushIfFull`.
  var buffer: [UInt8] = []
  private var isClosed = false
  private static let capacity = 1 << 16

  /// An output to an open descriptor; `name` is what messages call it, nil where that is known.
  package init(descriptor: Int32, name: String?) {
    self.descriptor = descriptor
    lead = name.map { "\($0): " } ?? ""
    buffer.reserveCapacity(Self.capacity + 1024)
  }

  package static var standard: Output { Output(descriptor: 1, name: "standard output") }

  /// Whether the reader has gone, so that nothing more need be made.
  package var isOver: Bool { isClosed }

  /// Adds text, and writes when enough has come together.
  package mutating func append(_ text: String) throws(Failure) {
    buffer.append(contentsOf: text.utf8)
    try flushIfFull()
  }

  /// Writes when enough has come together.
  mutating func flushIfFull() throws(Failure) {
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes all that has been added.
  package mutating func flush() throws(Failure) {
    var first = 0
    while first < buffer.count, !isClosed {
      // Sound: the pointer is used within the closure, on bytes that are there.
      let count = buffer.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress! + first, bytes.count - first)
      }
      if count >= 0 {
        first += count
      } else if errno == EPIPE {
        isClosed = true
      } else if errno == EAGAIN {
        wait()
      } else if errno != EINTR {
        // Sound: strerror gives a C string, copied at once.
        let reason = String(cString: strerror(errno))
        buffer.removeAll()
        throw Failure("\(lead)cannot be written: \(reason)", .unwritable)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Waits until a descriptor that does not block takes more.
  private func wait() {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&ready, 1, -1)
  }
}

/// Tells what is odd about files, on standard error.
package func warn(_ complaints: [Complaint]) {
  let limit = 100
  for complaint in complaints.prefix(limit) { complain(Failure.text(complaint.description)) }
  let rest = complaints.count - limit
  if rest > 0 { complain(Failure.text("and \(rest) more")) }
}

/// Writes a message to standard error; where that fails there is nobody left to tell.
package func complain(_ text: String) {
  var output = Output(descriptor: 2, name: "standard error")
  try? output.append(text)
  try? output.flush()
}
