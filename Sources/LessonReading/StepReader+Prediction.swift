import Lessons
import Notation
import Optimization
import Tables
import Texts

extension StepReader {
  /// Where a run will be: the choices, of which one is right, with what is odd about them.
  func prediction(
    from: Int, until t: Int, in scene: Scene
  ) throws(Complaint) -> Reading<LessonStep.Prediction>? {
    guard let own = try table.table("prediction") else { return nil }
    guard let index = try run("run", in: scene, of: own) else {
      throw own.missing("run", remedy: "write run = \"…\", the label of a run")
    }
    guard let choices = try marks("choices", LessonLimits.choices, in: own) else {
      throw own.missing(
        "choices", remedy: "write choices = [{ at = [0, 0], words = \"…\" }, …], two or more")
    }
    guard from < t else {
      throw table.complaint(
        .special(
          "\(table.prefix)until is \(t), where the step opens; it wants more, for a vote comes before "
            + "the run"), at: table["until"])
    }
    let prediction = LessonStep.Prediction(run: index, choices: choices.value)
    try checkDistinct(own)
    return Reading(
      prediction,
      warnings: own.unknown(besides: ["run", "choices"]) + choices.warnings
        + (try outcome(of: prediction, until: t, in: scene, own)))
  }

  /// Refuses choices that a class could not tell apart.
  private func checkDistinct(_ own: TableReader) throws(Complaint) {
    var (places, words): (Set<[Double]>, Set<String>) = ([], [])
    for choice in try own.tables("choices", LessonLimits.choices) ?? [] {
      if let (place, node) = try choice.numbers("at", like: "[x, y]"),
        !places.insert(place).inserted
      {
        throw choice.badValue(
          "at", node, found: "\(Point(place[0], place[1]).words) again",
          wanted: "a place of its own")
      }
      if let (text, node) = try choice.string("words", wanted: "text"),
        !words.insert(text).inserted
      {
        throw choice.badValue(
          "words", node, found: "\(text.quoted) again", wanted: "words of its own")
      }
    }
  }

  /// Refuses a vote in which nobody would be right; warns of one that is close, or not seen.
  private func outcome(
    of prediction: LessonStep.Prediction, until t: Int, in scene: Scene, _ own: TableReader
  ) throws(Complaint) -> [Complaint] {
    let entry = scene.entries[prediction.run]
    var run = scene.run(of: entry)
    run.advance(to: t)
    guard let outcome = Outcome(prediction, of: run, until: t) else { return [] }
    if outcome.nearest.isEmpty {
      throw table.complaint(
        .special(
          "\(table.prefix)until: \(entry.label.quoted) fails at t \(run.count + 1), and nobody can be "
            + "right; it wants at most \(run.count)"), at: table["until"])
    }
    guard let right = outcome.right else {
      let equal = outcome.nearest.map { prediction.choices[$0].words.quoted }
      throw own.complaint(
        .special(
          "\(own.prefix)choices: \(equal.joined(separator: " and ")) are equally near to where the run "
            + "is, \(outcome.place.words); one has to be nearest"), at: own["choices"])
    }
    let isSeen = scene.domain.contains(outcome.place)
    return [close(right, outcome, prediction.choices, own)].compactMap(\.self)
      + (isSeen ? [] : [unseen(entry, outcome, own)])
  }

  /// Where another choice is nearly as near as the right one.
  private func close(
    _ right: Int, _ outcome: Outcome, _ choices: [LessonStep.Mark], _ own: TableReader
  ) -> Complaint? {
    let far = choices.map { ($0.place - outcome.place).length }
    let close = choices.indices.first { $0 != right && far[$0] < 2 * far[right] }
    return close.map { close in
      own.complaint(
        .special(
          "\(own.prefix)choices: \(choices[right].words.quoted) is hardly nearer than "
            + "\(choices[close].words.quoted) to where the run is, \(outcome.place.words); twice as near "
            + "is clear"), at: own["choices"])
    }
  }

  /// Where the run that is voted on has left the view.
  private func unseen(_ entry: Entry, _ outcome: Outcome, _ own: TableReader) -> Complaint {
    own.complaint(
      .special(
        "\(own.prefix)run: \(entry.label.quoted) is outside the view at t \(outcome.t), at "
          + outcome.place.words), at: own["run"])
  }
}

extension Point {
  /// As a file writes it: [1.5, -2].
  var words: String { "[\(x.shortest), \(y.shortest)]" }
}
