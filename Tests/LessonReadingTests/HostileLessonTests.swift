import Checking
import Foundation
import LessonReading
import Tables
import Testing

/// Files that were not made to be lessons: each ends in complaints, soon.
@Suite struct HostileLessonTests {
  private func complaints(_ bytes: [UInt8]) throws -> Complaints? {
    let folder = try TemporaryFolder()
    let path = try folder.write("f.toml", "")
    try Data(bytes).write(to: URL(filePath: path))
    do {
      _ = try LessonFile.read(path)
      return nil
    } catch {
      return error
    }
  }

  @Test(.timeLimit(.minutes(1))) func largeAndDeep() throws {
    let large = Array(repeating: UInt8(ascii: "#"), count: 1 << 20 + 1)
    #expect(
      try complaints(large)?.description.hasSuffix("is too large; at most 1024 KiB are read")
        == true)
    let deep = "format = 1\na = " + String(repeating: "[", count: 500_000)
    #expect(
      try complaints(Array(deep.utf8))?.description.contains("fewer lists within lists") == true)
    let many = "format = 1\ntitle = \"t\"\n" + String(repeating: "[[steps]]\n", count: 100_000)
    #expect(try complaints(Array(many.utf8))?.description.contains("100000 entries") == true)
    let line = "format = 1\ntitle = \"" + String(repeating: "\u{301}", count: 500_000) + "\"\n"
    #expect(try complaints(Array(line.utf8))?.description.contains("500000 characters") == true)
  }

  @Test func noText() throws {
    let found = try #require(try complaints(Array("format = 1\nt = \"".utf8) + [0xFF, 0x22]))
    #expect(found.description.hasSuffix("f.toml:2:6: is not text in UTF-8"))
    #expect(found.severity == .contents)
    let zero = try complaints(Array("format = 1\0".utf8))?.description
    #expect(zero?.hasSuffix("f.toml:1:11: is no text: it has a byte of value 0") == true)
    #expect(try complaints([])?.description.contains("format is missing") == true)
  }

  /// No control character of a file is in a message.
  @Test func messagesAreFitForATerminal() throws {
    for text in [
      "format = 1\n\"\\u001b[2J\" = 1\n", "format = 1\ntitle = \u{1B}[2J\n",
      "format = 1\ntitle = \"t\"\n[[steps]]\nview = \"\\u001b[2J\\u0007\"\n[steps.scene]\n"
        + "loss = \"x + \\u001b[31m\"\noptimizers = [\"\\u001b[31m\"]\n",
    ] {
      let found = try #require(try complaints(Array(text.utf8))).description
      #expect(!found.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    }
  }

  /// Lessons with bytes changed, dropped, doubled and swapped are read or refused.
  @Test(.timeLimit(.minutes(2)), arguments: 0..<4) func damagedLessons(_ seed: UInt64) throws {
    var text = LessonText()
    text.step +=
      "marks = [{ at = [0, 0], words = \"m\" }]\nquestion = '''q'''\nanswer = \"\"\"a\"\"\"\n"
    text.rest =
      "[steps.prediction]\nrun = \"sgd\"\nchoices = [{ at = [0, 0], words = \"a\" }, "
      + "{ at = [1e0, 0x1], words = \"b\" }]\n"
    let whole = Array(text.text.utf8)
    var random = SplitMix(seed: seed)
    var (read, refused) = (0, 0)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) { bytes.damage(&random) }
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        _ = try LessonFile.parse(text: text, file: "f", name: "f")
        read += 1
      } catch {
        refused += 1
        #expect(error.all.allSatisfy { $0.description.hasPrefix("f:") })
      }
    }
    #expect(read > 0 && refused > 0)
  }
}

extension [UInt8] {
  fileprivate mutating func damage(_ random: inout SplitMix) {
    let marks = Array("[]{}\"'=#.,\n\\ 0e-".utf8)
    let place = Int.random(in: 0..<count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: self[place] = marks.randomElement(using: &random)!
    case 1: remove(at: place)
    case 2: insert(marks.randomElement(using: &random)!, at: place)
    case 3: swapAt(place, Int.random(in: 0..<count, using: &random))
    default:
      let end = Swift.min(count, place + Int.random(in: 1...40, using: &random))
      insert(contentsOf: self[place..<end], at: Int.random(in: 0..<count, using: &random))
    }
  }
}
