/// A lesson: a few steps that a lecturer shows one after the other.
public struct Lesson: Sendable {
  /// The name that it is asked for by: that of its file without the ending.
  public let name: String
  public let title: String
  /// What it is from: "Deep Learning, 8.5.1"; empty where nothing is said.
  public let source: String
  /// At least one.
  public let steps: [LessonStep]

  public init(name: String, title: String, source: String, steps: [LessonStep]) {
    self.name = name
    self.title = title
    self.source = source
    self.steps = steps
  }
}
