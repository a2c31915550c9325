/// A lesson: a few steps that a lecturer shows one after the other.
package struct Lesson: Sendable {
  /// The name that it is asked for by: that of its file without the ending.
  package let name: String
  package let title: String
  /// What it is from: "Deep Learning, 8.5.1"; empty where nothing is said.
  package let source: String
  /// At least one.
  package let steps: [LessonStep]

  package init(name: String, title: String, source: String, steps: [LessonStep]) {
    self.name = name
    self.title = title
    self.source = source
    self.steps = steps
  }
}
