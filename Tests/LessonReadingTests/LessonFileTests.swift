import Checking
import Foundation
import LessonReading
import Lessons
import Notation
import Optimization
import Scenes
import Testing

@Suite struct LessonFileTests {
  @Test func everythingThatALessonHas() throws {
    var text = LessonText()
    text.top += "source = \"Deep Learning, 8.6\"\n"
    text.step = """
      words = \"\"\"
      One
      paragraph.\r
        \r
      Another  one.

      \"\"\"
      view = "curves"
      focus = "sgd"
      from = 2
      until = 7
      line = "theta"
      marks = [{ at = [0, -0.5], words = "here" }]
      question = \"\"\"
      Why
      so?\"\"\"
      answer = "So."

      """
    text.rest = """
      tolerance = "never"
      [steps.prediction]
      run = "newton"
      choices = [{ at = [-2, 1], words = "half way" }, { at = [0, 0], words = "there" }]
      [[steps]]
      words = "The same scene."
      until = 9
      """
    let lesson = try text.lesson()
    #expect(lesson.title == "A title" && lesson.source == "Deep Learning, 8.6")
    #expect(lesson.name == "f" && lesson.steps.count == 2)
    let step = lesson.steps[0]
    #expect(step.words == ["One paragraph.", "Another one."])
    #expect(step.arrangement == .curves && step.focus == 1 && step.line == "θ")
    #expect(step.from == 2 && step.until == 7)
    #expect(step.marks == [.init(place: Point(0, -0.5), words: "here")])
    #expect(step.question == .init(words: "Why so?", answer: "So."))
    #expect(step.prediction?.run == 0)
    #expect(step.prediction?.choices.map(\.words) == ["half way", "there"])
    #expect(step.scene.limits == Limits(iterations: 5000, tolerance: nil))
    let next = lesson.steps[1]
    #expect(next.scene.commandLine == step.scene.commandLine)
    #expect(next.arrangement == .sideBySide && next.focus == nil && next.from == 0)
    #expect(next.question == nil && next.prediction == nil && next.line == nil)
  }

  @Test func nameAndPathsComeFromTheFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/points.csv", "x,y\n1,2\n3,4\n")
    var text = LessonText()
    text.scene = "data = \"points.csv\"\nmodel = \"linear\"\n"
    let path = try folder.write("sub/my-lesson.toml", text.text)
    let lesson = try LessonFile.read(path).value
    #expect(lesson.name == "my-lesson")
    #expect(lesson.steps[0].scene.loss.exampleCount == 2)
  }

  @Test func unknownKeysAreWarnings() throws {
    var text = LessonText()
    text.top += "titel = 1\n"
    text.step += "until_ = 3\nmarks = [{ at = [0, 0], words = \"m\", color = \"red\" }]\n"
    text.scene += "format = 1\n"
    text.rest = """
      [steps.prediction]
      x = 1
      run = "newton"
      choices = [{ at = [-2, 1], words = "a" }, { at = [0, 0], words = "b", y = 2 }]

      """
    let warnings = try text.reading().warnings.map(\.description)
    let keys = [
      "titel", "steps.until_", "steps.marks.color", "steps.scene.format",
      "steps.prediction.x", "steps.prediction.choices.y",
    ]
    #expect(warnings.count == keys.count)
    for key in keys {
      #expect(warnings.contains { $0.contains(": \"\(key)\" means nothing here") }, "\(key)")
    }
  }

  /// The limits themselves are allowed.
  @Test func asLongAsCanBe() throws {
    let mark = "{ at = [0, 0], words = \"\(String(repeating: "m", count: 40))\" }"
    var text = LessonText()
    text.top = "format = 1\ntitle = \"\(String(repeating: "t", count: 100))\"\n"
    text.step = """
      words = "\(String(repeating: "é", count: 2000))"
      until = 5000
      question = "\(String(repeating: "q", count: 500))"
      answer = "\(String(repeating: "a", count: 500))"
      marks = [\(Array(repeating: mark, count: 26).joined(separator: ", "))]

      """
    text.scene =
      "optimizers = [" + (1...9).map { "\"sgd:label=\($0)\"" }.joined(separator: ", ") + "]\n"
    text.rest = String(repeating: "[[steps]]\nwords = \"w\"\nuntil = 0\n", count: 99)
    #expect(text.complaints == [])
  }
}
