import Foundation
import Lessons
import Notation
import Optimization
import Testing

/// What a step of a lesson says, against what its race does. Each number in its words, question and
/// answer has to be claimed once: what is printed is then what comes out, to the last digit printed.
struct Words {
  let step: LessonStep
  /// The runs of the step's scene, at its end.
  private let runs: [Run]
  /// The text without what has been claimed.
  private var rest: String

  init(_ step: LessonStep) {
    self.step = step
    runs = step.runs
    let texts = step.words + (step.question.map { [$0.words, $0.answer] } ?? [])
    rest = texts.joined(separator: "\n")
  }

  /// The run of this label.
  subscript(label: String) -> Run { runs[step.index(of: label)] }

  /// The run of this label in the same scene, or in a changed one, up to iteration t.
  func run(_ label: String, to t: Int, _ change: (inout Scene) -> Void = { _ in }) -> Run {
    var scene = step.scene
    scene.limits = Limits(iterations: t)
    change(&scene)
    var run = scene.run(of: scene.entries[step.index(of: label)])
    run.advance(to: t)
    return run
  }

  /// A number is printed, and `value` is it when rounded to as many decimals.
  mutating func says(
    _ number: String, _ value: Double, at location: SourceLocation = #_sourceLocation
  ) {
    take(number, location)
    let decimals = number.split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0
    let rounded = String(format: "%.\(decimals)f", value).replacing("-", with: "−")
    #expect(rounded == number, "it is \(value)", sourceLocation: location)
  }

  /// The same of both coordinates: "(−2.5, 1.5)".
  mutating func says(
    _ x: String, _ y: String, _ point: Point, at location: SourceLocation = #_sourceLocation
  ) {
    says(x, point.x, at: location)
    says(y, point.y, at: location)
  }

  /// A count is printed.
  mutating func says(
    _ number: String, count: Int?, at location: SourceLocation = #_sourceLocation
  ) {
    take(number, location)
    #expect(count.map(String.init) == number, sourceLocation: location)
  }

  /// A text with digits that are no number of their own, a formula, is printed, and holds.
  mutating func says(
    _ text: String, holds: Bool, at location: SourceLocation = #_sourceLocation
  ) {
    take(text, location)
    #expect(holds, "\(text) does not hold", sourceLocation: location)
  }

  /// All numbers have been claimed.
  func end() {
    let hasDigits = rest.contains { $0.isASCII && $0.isNumber }
    #expect(!hasDigits, "numbers are left in: \(rest)")
  }

  private mutating func take(_ text: String, _ location: SourceLocation) {
    let whole = rest.ranges(of: text).first { !rest.continuesNumber(around: $0) }
    guard let whole else {
      Issue.record("'\(text)' is not said, or not so often: \(rest)", sourceLocation: location)
      return
    }
    rest.replaceSubrange(whole, with: "_")
  }
}

extension String {
  /// Whether a part of it is only a part of a longer number.
  fileprivate func continuesNumber(around range: Range<Index>) -> Bool {
    let before = self[..<range.lowerBound].suffix(2)
    let after = self[range.upperBound...].prefix(2)
    return before.last.map { $0.isDigit || $0 == "−" } == true
      || before.last == "." && before.first?.isDigit == true
      || after.first?.isDigit == true
      || after.first == "." && after.last?.isDigit == true
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

extension LessonStep {
  /// All runs, at the step's end.
  var runs: [Run] {
    scene.entries.map { entry in
      var run = scene.run(of: entry)
      run.advance(to: until)
      return run
    }
  }

  func index(of label: String) -> Int {
    guard let index = scene.entries.firstIndex(where: { $0.label == label }) else {
      preconditionFailure("no run '\(label)'")
    }
    return index
  }
}
