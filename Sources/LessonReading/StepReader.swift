import Catalog
import Lessons
import Notation
import Optimization
import Scenes
import Tables

/// Reads one `[[steps]]` of a lesson.
struct StepReader {
  /// The scene that a step keeps if it has none of its own.
  enum SceneBefore {
    /// The step is the first.
    case none
    /// It could not be read, which has been told.
    case broken
    case scene(Scene)
  }

  let table: TableReader
  let folder: String
  static let keys = [
    "words", "view", "focus", "from", "until", "line", "marks", "question", "answer", "scene",
    "prediction",
  ]

  init(_ table: TableReader, folder: String) {
    self.table = table
    self.folder = folder
  }

  /// The step; nil where something is wrong with it.
  func step(after before: inout SceneBefore, _ findings: inout Findings) -> LessonStep? {
    findings.warnings += table.unknown(besides: Self.keys)
    let words = findings.take(self.words)
    let view = findings.take(self.view)
    let question = findings.take(self.question)
    let marks = findings.take(self.marks)
    let found = findings.take { () throws(Complaint) in try self.scene(after: before) }
    guard let found else {
      before = .broken
      return nil
    }
    before = found.map { .scene($0.value) } ?? .broken
    findings.warnings += found?.warnings ?? []
    if let scene = found?.value { checkPlaces(in: scene, &findings) }
    guard let scene = found?.value, let way = way(in: scene, &findings), let words, let view,
      let question, let marks
    else { return nil }
    findings.warnings += marks.warnings
    let step = LessonStep(
      words: words, scene: scene, from: way.from, until: way.until, arrangement: view,
      focus: way.focus, line: way.line, marks: marks.value, question: question,
      prediction: way.prediction)
    findings.warnings += oddities(of: step)
    return step
  }

  private func words() throws(Complaint) -> [String] {
    guard let words = try table.paragraphs("words", atMost: LessonLimits.words) else {
      throw table.missing("words", remedy: "write words = \"…\", what the step is about")
    }
    return words
  }

  private func view() throws(Complaint) -> Arrangement {
    let names = Arrangement.allCases.map { ($0.rawValue.replacing(" ", with: "-"), $0) }
    return try table.choice("view", names) ?? .sideBySide
  }
}
