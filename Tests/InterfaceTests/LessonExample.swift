import Lessons
import Optimization

@testable import Interface

extension Lesson {
  /// A lesson with everything that a step can have.
  static let example = Lesson(
    name: "example", title: "Two ways downhill", source: "Deep Learning, 8.5",
    steps: [
      LessonStep(
        words: [
          "Both methods begin at the same place. Look at how long their first steps are, and at which "
            + "side of the valley they go down.",
          "The circle is where they begin.",
        ], scene: .four, until: 30, arrangement: .overlay,
        marks: [.init(place: [3, 2], words: "a minimum")]),
      LessonStep(
        words: ["Now the class votes before anything moves."], scene: .four, until: 40,
        prediction: .init(
          run: 2,
          choices: [
            .init(place: [-3.8, -3.3], words: "in the valley on the left"),
            .init(place: [3, 2], words: "at the minimum on the right"),
            .init(place: [0, 0], words: "on the hill"),
          ])),
      LessonStep(
        words: ["The line that accumulates squared gradients is marked."], scene: .four, from: 5,
        until: 5, focus: 1, line: "r",
        question: .init(
          words: "Why does r not grow for ever?", answer: "Each update forgets a part of it.")),
    ])
}

extension Player {
  /// At the beginning of a lesson.
  init(_ lesson: Lesson, width: Int, height: Int, look: Look = .plain) {
    self.init(width: width, height: height, look: look)
    open(lesson)
  }
}
