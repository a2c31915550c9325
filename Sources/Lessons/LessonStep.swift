public import Notation
public import Optimization

/// One step of a lesson: words, and a race that shows what they say.
public struct LessonStep: Sendable {
  /// Paragraphs.
  public var words: [String]
  public var scene: Scene
  /// The iteration at which it opens.
  public var from: Int
  /// The iteration to which it runs, and where it stops.
  public var until: Int
  public var arrangement: Arrangement
  /// The index of the run that keys act on and that the inspector shows; nil for all.
  public var focus: Int?
  /// The letter of the algorithm's line to stop at in the iteration after the last: "r".
  public var line: String?
  public var marks: [Mark]
  public var question: Question?
  public var prediction: Prediction?

  public init(
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
  public struct Mark: Hashable, Sendable {
    public let place: Point
    /// What stands beside it.
    public let words: String

    public init(place: Point, words: String) {
      self.place = place
      self.words = words
    }
  }

  /// A question whose answer is hidden until it is asked for.
  public struct Question: Hashable, Sendable {
    public let words: String
    public let answer: String

    public init(words: String, answer: String) {
      self.words = words
      self.answer = answer
    }
  }

  /// Where a path will be at the step's end: the class votes before it runs.
  public struct Prediction: Hashable, Sendable {
    /// The index of the run that is meant.
    public let run: Int
    /// 2 to 9; the right one is the one nearest to where the run is.
    public let choices: [Mark]

    public init(run: Int, choices: [Mark]) {
      self.run = run
      self.choices = choices
    }
  }
}
