import Notation
import Optimization

/// One step of a lesson: words, and a race that shows what they say.
package struct LessonStep: Sendable {
  /// Paragraphs.
  package var words: [String]
  package var scene: Scene
  /// The iteration at which it opens.
  package var from: Int
  /// The iteration to which it runs, and where it stops.
  package var until: Int
  package var arrangement: Arrangement
  /// The index of the run that keys act on and that the inspector shows; nil for all.
  package var focus: Int?
  /// The letter of the algorithm's line to stop at in the iteration after the last: "r".
  package var line: String?
  package var marks: [Mark]
  package var question: Question?
  package var prediction: Prediction?

  package init(
    words: [String], scene: Scene, from: Int = 0, until: Int,
    arrangement: Arrangement = .sideBySide, focus: Int? = nil, line: String? = nil,
    marks: [Mark] = [], question: Question? = nil, prediction: Prediction? = nil
  ) {
    self.words = words
    self.scene = scene
    self.from = from
    self.until = until
    self.arrangement = arrangement
    self.focus = focus
    self.line = line
    self.marks = marks
    self.question = question
    self.prediction = prediction
  }

  /// A place to look at.
  package struct Mark: Hashable, Sendable {
    package let place: Point
    /// What stands beside it.
    package let words: String

    package init(place: Point, words: String) {
      self.place = place
      self.words = words
    }
  }

  /// A question whose answer is hidden until it is asked for.
  package struct Question: Hashable, Sendable {
    package let words: String
    package let answer: String

    package init(words: String, answer: String) {
      self.words = words
      self.answer = answer
    }
  }

  /// Where a path will be at the step's end: the class votes before it runs.
  package struct Prediction: Hashable, Sendable {
    /// The index of the run that is meant.
    package let run: Int
    /// 2 to 9; the right one is the one nearest to where the run is.
    package let choices: [Mark]

    package init(run: Int, choices: [Mark]) {
      self.run = run
      self.choices = choices
    }
  }
}
