import Lessons
import Optimization
import Tables

/// Reads the top of a lesson file and its steps one after the other; what is wrong with one does not
/// hide what is wrong with the next.
struct LessonReader {
  private let top: TableReader
  private let folder: String
  private(set) var findings = Findings()

  init(_ top: TableReader, folder: String) {
    self.top = top
    self.folder = folder
    findings.warnings = top.unknown(besides: ["format", "title", "source", "steps"])
  }

  /// The lesson; nil where something is wrong.
  mutating func lesson(named name: String) -> Lesson? {
    let title = findings.take { () throws(Complaint) in
      guard let title = try top.paragraph("title", atMost: LessonLimits.title) else {
        throw top.missing("title", remedy: "write title = \"…\" at the top")
      }
      return title
    }
    let source = findings.take { () throws(Complaint) in
      try top.paragraph("source", atMost: LessonLimits.title) ?? ""
    }
    let steps = self.steps()
    guard let title, let source, findings.complaints.isEmpty else { return nil }
    return Lesson(name: name, title: title, source: source, steps: steps)
  }

  /// Those that are as they should be.
  private mutating func steps() -> [LessonStep] {
    let tables = findings.take { () throws(Complaint) in
      guard let tables = try top.tables("steps", LessonLimits.steps) else {
        throw top.missing("steps", remedy: "write [[steps]] above each step")
      }
      return tables
    }
    var scene = StepReader.SceneBefore.none
    var steps: [LessonStep] = []
    for table in tables ?? [] {
      let reader = StepReader(table, folder: folder)
      if let step = reader.step(after: &scene, &findings) { steps.append(step) }
    }
    return steps
  }
}
