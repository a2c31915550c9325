import Foundation
import LessonReading
import Lessons
import Testing

/// The lesson that docs/lessons.md shows is one.
@Suite struct DocumentTests {
  @Test func theExampleIsALesson() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/lessons.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let indented = text.components(separatedBy: "\n").filter { $0.hasPrefix("    ") || $0.isEmpty }
      .map { $0.dropFirst(4) }.joined(separator: "\n")
    let start = try #require(indented.range(of: "format = 1\n"))
    let reading = try LessonFile.parse(
      text: String(indented[start.lowerBound...]), file: "docs/lessons.md", name: "example")
    #expect(reading.warnings.isEmpty)
    let steps = reading.value.steps
    #expect(steps.count == 2 && steps[1].line == "v" && steps[0].prediction?.choices.count == 2)
    // What it says is so: the run is past the minimum in between, and there at the end.
    var run = steps[0].scene.run(of: steps[0].scene.entries[0])
    run.advance(to: steps[0].until)
    #expect(run.path.contains { $0.x > 0.5 })
    let outcome = Outcome(try #require(steps[0].prediction), of: run, until: 60)
    #expect(outcome?.right == 1)
  }
}
