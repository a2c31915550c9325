import Foundation
import TerminalHarness

/// The program run without a terminal.
struct Command {
  let status: Int32
  let output: String
  let messages: String

  init(_ arguments: [String], environment: [String: String] = Opened.plain) throws {
    let process = Process()
    let (output, messages) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: BuildProducts.program("optviz"))
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    // Messages are short: they fit into the pipe while the output is read.
    self.output = try Self.text(output)
    self.messages = try Self.text(messages)
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
  }

  private static func text(_ pipe: Pipe) throws -> String {
    String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }
}
