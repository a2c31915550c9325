import Lessons
import Notation
import Optimization
import Tables
import Texts

extension StepReader {
  /// Refuses marks and choices outside the view. What else is wrong with them has been told.
  func checkPlaces(in scene: Scene, _ findings: inout Findings) {
    for (_, list) in placeLists {
      for place in list {
        guard let (at, node) = try? place.numbers("at", like: "[x, y]"),
          !scene.domain.contains(Point(at[0], at[1]))
        else { continue }
        _ = findings.take { () throws(Complaint) in
          throw place.badValue(
            "at", node, found: Point(at[0], at[1]).words,
            wanted: "a place in the step's view, \(scene.domain.words)")
        }
      }
    }
  }

  /// What a class would find odd in a step that is right else.
  func oddities(of step: LessonStep) -> [Complaint] {
    let unseen = step.arrangement == .curves ? placeLists.map(\.owner) : []
    return unseen.map { own, key in
      own.complaint(
        .special("\(own.prefix)\(key) are not seen in view = \"curves\", which has no plot"),
        at: own[key])
    } + [lateEnd(of: step), hiddenStart(of: step)].compactMap(\.self)
  }

  /// The lists of places that there are, each with its table and key.
  private var placeLists: [(owner: (TableReader, String), places: [TableReader])] {
    let prediction = (try? table.table("prediction")) ?? nil
    return [(table, "marks"), (prediction, "choices")].compactMap { own, key in
      guard let own, let places = try? own.tables(key, 0...LessonLimits.marks.upperBound) else {
        return nil
      }
      return ((own, key), places)
    }
  }

  /// Where all runs end before the step does.
  private func lateEnd(of step: LessonStep) -> Complaint? {
    let ends = step.scene.entries.map { entry in
      var run = step.scene.run(of: entry)
      run.advance(to: step.until)
      return run.count
    }
    guard let last = ends.max(), last < step.until else { return nil }
    return table.complaint(
      .special(
        "\(table.prefix)until is \(step.until), but all runs have ended by t \(last)"),
      at: table["until"])
  }

  /// Where a path begins that is seen from its beginning.
  private func hiddenStart(of step: LessonStep) -> Complaint? {
    guard step.from == 0, !step.scene.domain.contains(step.scene.start) else { return nil }
    let start = step.scene.start
    return table.complaint(
      .special(
        "\(table.prefix)scene: the start, \(start.words), is outside the step's view, "
          + step.scene.domain.words), at: table["scene"])
  }
}

extension Domain {
  func contains(_ point: Point) -> Bool { x.contains(point.x) && y.contains(point.y) }

  fileprivate var words: String {
    "x from \(x.words) and y from \(y.words)"
  }
}

extension ClosedRange<Double> {
  fileprivate var words: String { "\(lowerBound.shortest) to \(upperBound.shortest)" }
}
