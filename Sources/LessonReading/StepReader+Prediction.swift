import Lessons
import Optimization
import Tables

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
          "at", node, found: "[\(place[0].shortest), \(place[1].shortest)] again",
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
    let choices = prediction.choices
    let place = "[\(outcome.place.x.shortest), \(outcome.place.y.shortest)]"
    if outcome.nearest.isEmpty {
      throw table.complaint(
        .special(
          "\(table.prefix)until: \(entry.label.quoted) fails at t \(run.count + 1), and nobody can be "
            + "right; it wants at most \(run.count)"), at: table["until"])
    }
    guard let right = outcome.right else {
      let equal = outcome.nearest.map { choices[$0].words.quoted }.joined(separator: " and ")
      throw own.complaint(
        .special(
          "\(own.prefix)choices: \(equal) are equally near to where the run is, \(place); one has to "
            + "be nearest"), at: own["choices"])
    }
    var warnings: [Complaint] = []
    func warn(_ words: String, _ key: String) {
      warnings.append(own.complaint(.special(words), at: own[key]))
    }
    let far = choices.map { ($0.place - outcome.place).length }
    if let close = choices.indices.first(where: { $0 != right && far[$0] < 2 * far[right] }) {
      warn(
        "\(own.prefix)choices: \(choices[right].words.quoted) is hardly nearer than "
          + "\(choices[close].words.quoted) to where the run is, \(place); twice as near is clear",
        "choices")
    }
    if !scene.domain.contains(outcome.place) {
      warn(
        "\(own.prefix)run: \(entry.label.quoted) is outside the view at t \(t), at \(place)", "run")
    }
    return warnings
  }
}
