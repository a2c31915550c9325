import Lessons
import Notation
import Optimization
import Tables

extension StepReader {
  /// The marks of the step, with what is odd about them.
  func marks() throws(Complaint) -> Reading<[LessonStep.Mark]> {
    try marks("marks", LessonLimits.marks, in: table) ?? Reading([])
  }

  /// Places with their words; nil where there are none.
  func marks(
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
