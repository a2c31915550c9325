import Lessons
import Notation
import Optimization
import Tables

extension StepReader {
  /// The marks of the step, with what is odd about them.
  func marks() throws(Complaint) -> Reading<[LessonStep.Mark]> {
    try marks("marks", LessonLimits.marks, in: table) ?? Reading([])
  }

  /// Where a run will be: the choices, of which one is right.
  func prediction(
    until t: Int, in scene: Scene
  ) throws(Complaint) -> Reading<LessonStep.Prediction>? {
    guard let own = try table.table("prediction") else { return nil }
    guard let index = try run("run", in: scene, of: own) else {
      throw own.missing("run", remedy: "write run = \"…\", the label of a run")
    }
    guard let choices = try marks("choices", LessonLimits.choices, in: own) else {
      throw own.missing(
        "choices", remedy: "write choices = [{ at = [0, 0], words = \"…\" }, …], two or more")
    }
    var run = scene.run(of: scene.entries[index])
    run.advance(to: t)
    try checkDecided(choices.value, run.path[run.count], own)
    return Reading(
      LessonStep.Prediction(run: index, choices: choices.value),
      warnings: own.unknown(besides: ["run", "choices"]) + choices.warnings)
  }

  /// Refuses choices of which no single one is nearest to where a run is.
  private func checkDecided(
    _ choices: [LessonStep.Mark], _ place: Point, _ own: TableReader
  ) throws(Complaint) {
    let near = choices.map { (words: $0.words, distance: ($0.place - place).length) }
      .sorted { $0.distance < $1.distance }
    guard near[1].distance <= near[0].distance * (1 + 1e-6) else { return }
    throw own.complaint(
      .special(
        "\(own.prefix)choices: \(near[0].words.quoted) and \(near[1].words.quoted) are equally "
          + "near to where the run is, [\(place.x), \(place.y)]; one has to be nearest"),
      at: own["choices"])
  }

  private func marks(
    _ key: String, _ allowed: ClosedRange<Int>, in table: TableReader
  ) throws(Complaint) -> Reading<[LessonStep.Mark]>? {
    guard let tables = try table.tables(key, allowed) else { return nil }
    var reading = Reading<[LessonStep.Mark]>([])
    for own in tables {
      guard let (numbers, _) = try own.numbers("at", like: "[x, y]") else {
        throw own.missing("at", remedy: "write at = [0, 0]")
      }
      guard let words = try own.paragraph("words", atMost: LessonLimits.mark) else {
        throw own.missing("words", remedy: "write words = \"…\"")
      }
      reading.value.append(LessonStep.Mark(place: Point(numbers[0], numbers[1]), words: words))
      reading.warnings += own.unknown(besides: ["at", "words"])
    }
    return reading
  }
}
