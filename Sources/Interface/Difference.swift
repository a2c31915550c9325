import Canvas
import Notation
import Optimization
import Texts

/// What is different in a scene after a change.
struct Difference {
  let old: Scene
  let new: Scene

  init(from old: Scene, to new: Scene) { (self.old, self.new) = (old, new) }

  /// In words: `ε of adam 0.001 → 0.002`.
  var words: String {
    if !old.baseLoss.isRelated(to: new.baseLoss) {
      return "loss \(old.baseLoss.name.visible) → \(new.baseLoss.name.visible)"
    }
    let parts = [runs, constants, lambda, start, velocity, hyperparameters].compactMap(\.self)
    return parts.isEmpty ? "limits" : parts.joined(separator: ", ")
  }

  /// What a key is said to have changed: the race, which runs are shown, or the view; nil for nothing.
  var said: String? {
    if old.identity != new.identity { return words }
    let turned = zip(old.entries, new.entries).filter { $0.isOn != $1.isOn }.map(\.1)
    if !turned.isEmpty {
      return turned.map { "\($0.title) \($0.isOn ? "on" : "off")" }.joined(separator: ", ")
    }
    return old.domain == new.domain ? nil : "view x \(new.domain.x.told), y \(new.domain.y.told)"
  }

  private var runs: String? {
    let (before, after) = (old.entries.map(\.title), new.entries.map(\.title))
    guard old.entries.map(\.label) != new.entries.map(\.label) else { return nil }
    let added = new.entries.filter { entry in !old.entries.contains { $0.label == entry.label } }
    let removed = old.entries.filter { entry in !new.entries.contains { $0.label == entry.label } }
    let words = added.map { "\($0.title) added" } + removed.map { "\($0.title) removed" }
    return words.isEmpty
      ? "runs \(before.joined(separator: ", ")) → \(after.joined(separator: ", "))"
      : words.joined(separator: ", ")
  }

  private var constants: String? {
    let words = zip(old.baseLoss.constants, new.baseLoss.constants).compactMap { before, after in
      before.value == after.value
        ? nil : "\(before.name) of J \(before.value.exact) → \(after.value.exact)"
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private var lambda: String? {
    old.lambda == new.lambda ? nil : "λ \(old.lambda.exact) → \(new.lambda.exact)"
  }

  private var start: String? {
    old.start == new.start ? nil : "start \(old.start.short) → \(new.start.short)"
  }

  private var velocity: String? {
    old.velocity == new.velocity ? nil : "velocity \(old.velocity.short) → \(new.velocity.short)"
  }

  /// One hyperparameter of one run with its values; of several, the letters and how many runs.
  private var hyperparameters: String? {
    guard runs == nil else { return nil }
    let changed = zip(old.entries, new.entries).filter { $0.schedule != $1.schedule }
      .map { (before: $0, after: $1) }
    guard let (before, after) = changed.first else { return nil }
    let parameters = changed.flatMap { before, after in
      before.schedule.indices(differingFrom: after.schedule).map { before.algorithm.parameters[$0] }
    }
    let letters = parameters.map(\.letter).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard changed.count == 1 else {
      let values = parameters.count == changed.count ? Self.values(changed) : ""
      return "\(letters.joined(separator: ", ")) of \(changed.count) runs" + values
    }
    guard let index = before.schedule.indices(differingFrom: after.schedule).first,
      parameters.count == 1
    else { return "\(letters.joined(separator: ", ")) of \(before.title)" }
    return "\(letters[0]) of \(before.title) "
      + before.schedule.text(of: index, beside: after.schedule)
  }
}

extension Difference {
  /// The values of the one hyperparameter that is different in each of some runs; of many, whether they have
  /// risen or fallen.
  private static func values(_ changed: [(before: Entry, after: Entry)]) -> String {
    let pairs = changed.compactMap { before, after in
      before.schedule.indices(differingFrom: after.schedule).first.map {
        (index: $0, old: before.schedule, new: after.schedule)
      }
    }
    guard pairs.count > 4 else {
      return ": " + pairs.map { $0.old.text(of: $0.index, beside: $0.new) }.joined(separator: ", ")
    }
    let rises = pairs.map { $0.old.rises(at: $0.index, to: $0.new) }
    return Set(rises).count == 1 ? rises[0].map { $0 ? " up" : " down" } ?? "" : ""
  }
}

extension ClosedRange<Double> {
  fileprivate var told: String {
    "\(lowerBound.formatted(digits: 3).minus) to \(upperBound.formatted(digits: 3).minus)"
  }
}

extension Schedule {
  /// The indices of the values that are not the same throughout.
  fileprivate func indices(differingFrom other: Schedule) -> [Int] {
    let times = Set([0] + (changes + other.changes).map(\.t))
    return initial.indices.filter { index in
      times.contains {
        values(after: $0)[index] != other.values(after: $0)[index]
          || origins(after: $0)[index] != other.origins(after: $0)[index]
      }
    }
  }

  /// From which iteration on a value differs; nil where only its origin does.
  private func split(at index: Int, from other: Schedule) -> Int? {
    let times = [0] + (changes + other.changes).map(\.t).sorted()
    return times.first { values(after: $0)[index] != other.values(after: $0)[index] }
  }

  /// Whether a value is higher in another schedule; nil where it is the same.
  fileprivate func rises(at index: Int, to other: Schedule) -> Bool? {
    split(at: index, from: other).map {
      other.values(after: $0)[index] > values(after: $0)[index]
    }
  }

  /// A value before and after, from the iteration on from which it differs.
  fileprivate func text(of index: Int, beside other: Schedule) -> String {
    guard let t = split(at: index, from: other) else {
      return "\(initial[index].exact) \(origins[index].word) → \(other.origins[index].word)"
    }
    let (old, new) = (values(after: t)[index], other.values(after: t)[index])
    return "\(old.exact) → \(new.exact)" + (t > 0 ? " from t \(t) on" : "")
  }
}
