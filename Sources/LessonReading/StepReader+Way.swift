import Lessons
import Notation
import Optimization
import Tables
import Texts

extension StepReader {
  /// What a step does with its scene: from where to where it runs, and what is looked at.
  struct Way {
    var focus: Int?
    var from: Int
    var until: Int
    var line: String?
    var prediction: LessonStep.Prediction?
  }

  /// nil where something is wrong.
  func way(in scene: Scene, _ findings: inout Findings) -> Way? {
    let focus = findings.take { () throws(Complaint) in try run("focus", in: scene, of: table) }
    let until = findings.take { () throws(Complaint) in try self.until(in: scene) }
    guard let focus, let until else { return nil }
    let from = findings.take { () throws(Complaint) in try self.from(upTo: until) }
    let line = findings.take { () throws(Complaint) in
      try self.line(of: focus ?? 0, after: until, in: scene)
    }
    guard let from else { return nil }
    let prediction = findings.take { () throws(Complaint) in
      try self.prediction(from: from, until: until, in: scene)
    }
    guard let line, let prediction else { return nil }
    findings.warnings += prediction?.warnings ?? []
    return Way(
      focus: focus, from: from, until: until, line: line, prediction: prediction?.value)
  }

  private func until(in scene: Scene) throws(Complaint) -> Int {
    guard let (until, _) = try table.integer("until", in: 0...scene.limits.iterations) else {
      throw table.missing("until", remedy: "write until = 100, the iteration to run to")
    }
    return until
  }

  private func from(upTo until: Int) throws(Complaint) -> Int {
    try table.integer("from", in: 0...until)?.value ?? 0
  }

  /// The letter of the line to stop after in the iteration that follows.
  private func line(
    of index: Int, after until: Int, in scene: Scene
  ) throws(Complaint) -> String? {
    guard let (text, node) = try table.string("line", wanted: "the letter of a line") else {
      return nil
    }
    let entry = scene.entries[index]
    let letters = entry.algorithm.lines.map(\.target)
    guard let letter = letters.first(where: { $0 == text || Transliteration.ascii($0) == text })
    else {
      throw table.badValue(
        "line", node, found: text.quoted,
        wanted: "a letter that \(entry.algorithm.id) sets: \(letters.joined(separator: ", "))")
    }
    guard scene.run(of: entry).isGoingOn(after: until) else {
      throw table.complaint(
        .special("\(table.prefix)line: \(entry.label) has no iteration \(until + 1) to stop in"),
        at: node)
    }
    return letter
  }

  /// The index of the run of a label.
  func run(_ key: String, in scene: Scene, of table: TableReader) throws(Complaint) -> Int? {
    guard let (label, node) = try table.string(key, wanted: "the label of a run") else {
      return nil
    }
    guard let index = scene.entries.firstIndex(where: { $0.label == label }) else {
      let labels = scene.entries.map(\.label.quoted).joined(separator: ", ")
      throw table.badValue(key, node, found: label.quoted, wanted: "one of \(labels)")
    }
    return index
  }
}

extension Run {
  /// Whether it has an iteration after t, even one that fails.
  fileprivate consuming func isGoingOn(after t: Int) -> Bool {
    advance(to: t + 1)
    if case .undefined = end { return count >= t }
    return count > t
  }
}
