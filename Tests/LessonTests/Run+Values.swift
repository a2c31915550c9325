import Notation
import Optimization

extension Run {
  /// What a letter is after t updates.
  func value(_ letter: String, after t: Int) -> Point {
    page(at: t).value(at: place(of: letter))
  }

  /// What a letter's line sets it to in update t.
  func value(_ letter: String, inUpdate t: Int) -> Point {
    let line = lineIndex(of: letter)
    return executedLines(of: t)[line].after.value(at: algorithm.lines[line].place)
  }

  /// By how much update t moves θ.
  func step(_ t: Int) -> Point { path[t] - path[t - 1] }

  /// The first iteration of which something holds.
  func first(where holds: (Int) -> Bool) -> Int? { path.indices.first(where: holds) }

  /// The first iteration after which J is below a value.
  func first(below value: Double) -> Int? { losses.firstIndex { $0 < value } }

  /// The first iteration from which on J stays below a value.
  func firstForGood(below value: Double) -> Int? {
    guard let last = losses.lastIndex(where: { $0 >= value }) else { return 0 }
    return last < count ? last + 1 : nil
  }

  /// A hyperparameter by its letter.
  func parameter(_ letter: String) -> Double {
    schedule.initial[algorithm.parameters.firstIndex { $0.letter == letter }!]
  }

  private func place(of letter: String) -> Place { algorithm.lines[lineIndex(of: letter)].place }

  private func lineIndex(of letter: String) -> Int {
    guard let index = algorithm.lines.firstIndex(where: { $0.target == letter }) else {
      preconditionFailure("\(algorithm.name) has no line for \(letter)")
    }
    return index
  }
}
