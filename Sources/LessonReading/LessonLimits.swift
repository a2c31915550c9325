/// What a lesson may hold, so that it fits beside a plot.
public enum LessonLimits {
  public static let steps = 1...100
  public static let runs = 1...9
  public static let marks = 0...26
  public static let choices = 2...9
  /// Characters (Unicode scalars) of the words of a step.
  public static let words = 2000
  /// The same of a question, and of its answer.
  public static let question = 500
  /// The same of a title, and of a source.
  public static let title = 100
  /// The same of what stands beside a mark.
  public static let mark = 40
}
