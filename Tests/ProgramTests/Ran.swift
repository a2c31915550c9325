import Foundation
import TerminalHarness

/// The built program, run to its end without a terminal: what it wrote, and its exit status.
struct Ran {
  let status: Int32
  let output: String
  let messages: String
  /// Whether a signal ended it.
  let wasKilled: Bool

  /// An environment in which nothing is set but a locale, a terminal and an empty home.
  static let environment = [
    "LANG": "C.UTF-8", "TERM": "xterm-256color", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin",
  ]

  /// - Parameter environment: what is to differ; an empty value takes a variable away.
  init(
    _ arguments: String..., environment: [String: String] = [:], output: FileHandle? = nil
  ) throws {
    try self.init(arguments, environment: environment, output: output)
  }

  init(
    _ arguments: [String], environment: [String: String] = [:], output: FileHandle? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: BuildProducts.program("optviz"))
    process.arguments = arguments
    process.environment = Self.environment.merging(environment) { $1 }.filter { !$1.isEmpty }
    let (out, messages) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output ?? out
    process.standardError = messages
    try process.run()
    try out.fileHandleForWriting.close()
    self.output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.messages = String(
      decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
    wasKilled = process.terminationReason == .uncaughtSignal
  }

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// A folder that is gone after the test, with files in it.
final class Folder {
  let path = NSTemporaryDirectory() + "optviz-" + UUID().uuidString

  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = URL(filePath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
