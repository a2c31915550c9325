/// What a lesson may hold, so that it fits beside a plot.
package enum LessonLimits {
  package static let steps = 1...100
  package static let runs = 1...9
  package static let marks = 0...26
  package static let choices = 2...9
  /// Characters (Unicode scalars) of the words of a step.
  package static let words = 2000
  /// The same of a question, and of its answer.
  package static let question = 500
  /// The same of a title, and of a source.
  package static let title = 100
  /// The same of what stands beside a mark.
  package static let mark = 40
}
