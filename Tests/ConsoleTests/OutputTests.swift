import Foundation
import Testing

@testable import Console

@Suite struct OutputTests {
  @Test func keepsTheOrder() throws {
    let pieces = (0..<50_000).map { "piece \($0)\n" }
    let text = try written { output in
      for piece in pieces { try output.append(piece) }
      try output.flush()
    }
    #expect(text == pieces.joined())
  }

  @Test func fullDisk() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    var output = Output(descriptor: descriptor, name: "a file")
    try output.append("text")
    do throws(Failure) {
      try output.flush()
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.status == .unwritable)
      #expect(error.message.hasPrefix("a file: cannot be written: "))
    }
  }

  @Test func controlCharactersInMessages() {
    #expect(Failure.text("a\u{1B}[2Jb\nc") == "optviz: a␛[2Jb\nc\n")
  }
}
