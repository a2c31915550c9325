import Naming
import Notation
import Optimization
import Texts

/// What is said of one competitor: `rmsprop:epsilon=0.01,rho=0.95,label=slow`.
///
/// Hyperparameters are spelled in ASCII or with the book's letters; in the optimizer's name `_` and `-`
/// are the same. `off` switches the run off. `epsilon@120=0.005` changes a value after 120 updates; such changes stand in their order
/// of time. Nothing is said twice.
package struct Specification: Sendable {
  package let algorithm: Algorithm
  /// What the run is to be called; nil where nobody says.
  package private(set) var label: String?
  /// Whether the run is to be shown.
  package private(set) var isOn = true
  private var settings: [Setting] = []

  private struct Setting: Sendable {
    let index: Int
    /// After how many updates; 0 from the start.
    let t: Int
    let value: Double
  }

  package init(
    _ text: some StringProtocol, from algorithms: [Algorithm]
  ) throws(InputError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let (name, id) = (String(parts[0]), String(parts[0]).canonicalName)
    guard let algorithm = algorithms.first(where: { $0.id == id }) else {
      throw InputError(
        Names(kind: "optimizer", all: algorithms.map(\.id)).complaint(about: name))
    }
    self.algorithm = algorithm
    guard parts.count > 1 else { return }
    for pair in parts[1].split(separator: ",", omittingEmptySubsequences: false) {
      try set(String(pair))
    }
  }

  /// Whether a learning rate is left to the loss.
  package var leavesRate: Bool {
    algorithm.parameters.indices.contains { index in
      algorithm.parameters[index].rateShare != nil
        && !settings.contains { $0.index == index && $0.t == 0 }
    }
  }

  /// The competitor on a loss; what is not said is as `Algorithm.schedule(on:)` has it.
  ///
  /// - Parameter label: what it is called where that is not said; nil: as its algorithm.
  package func entry(on loss: Loss, label: String? = nil) -> Entry {
    let schedule = settings.reduce(algorithm.schedule(on: loss)) { schedule, setting in
      setting.t == 0
        ? schedule.setting(setting.index, to: setting.value)
        : schedule.setting(setting.index, to: setting.value, after: setting.t)
    }
    var entry = Entry(algorithm, schedule: schedule, label: self.label ?? label)
    entry.isOn = isOn
    return entry
  }
}

extension Specification {
  /// In Unicode scalars: more than any screen shows.
  private static let longestLabel = 200

  private mutating func set(_ pair: String) throws(InputError) {
    let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if pair.trimmed == "off" {
      guard isOn else { throw InputError("off is given twice; once is enough") }
      isOn = false
      return
    }
    guard sides.count == 2 else {
      throw InputError("'\(pair)' is no NAME=VALUE, as in epsilon=0.01")
    }
    let text = String(sides[1].trimmed)
    let key = sides[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let name = key[0].trimmed
    if name == "label", key.count == 1 {
      guard label == nil else { throw InputError("label is given twice; once is enough") }
      guard text.unicodeScalars.count <= Self.longestLabel else {
        throw InputError("the label has more than \(Self.longestLabel) characters")
      }
      label = text
      return
    }
    let index = try self.index(of: String(name))
    guard let value = Double(text), value.isFinite else {
      throw InputError("'\(text)' for \(name) is not a number, as in 0.01 or 1e-6")
    }
    let t = key.count == 2 ? try time(key[1].trimmed) : 0
    try add(Setting(index: index, t: t, value: value), pair)
  }

  private func index(of name: String) throws(InputError) -> Int {
    let parameters = algorithm.parameters
    if let index = parameters.firstIndex(where: { $0.isSpelled(name) }) { return index }
    let names = Names(
      kind: "hyperparameter", of: algorithm.id, all: parameters.map(\.ascii) + ["label"],
      elsewhere: parameters.flatMap { parameter in
        parameter.elsewhere.map { ($0, parameter.ascii) }
      })
    throw InputError(names.complaint(about: name))
  }

  private func time(_ text: Substring) throws(InputError) -> Int {
    guard let t = Int(text), t > 0, t >= settings.last?.t ?? 1 else {
      throw InputError(
        "'\(text)' is not the iteration of a change, in their order, as in epsilon@120=0.01")
    }
    return t
  }

  private mutating func add(_ setting: Setting, _ pair: String) throws(InputError) {
    guard !settings.contains(where: { $0.index == setting.index && $0.t == setting.t }) else {
      let name = algorithm.parameters[setting.index].ascii
      throw InputError(
        "\(name)\(setting.t > 0 ? "@\(setting.t)" : "") is given twice; once is enough")
    }
    guard setting.t >= settings.last?.t ?? 0 else {
      throw InputError("\(pair) holds from the start: it comes before what changes later")
    }
    settings.append(setting)
  }
}

extension Parameter {
  fileprivate func isSpelled(_ name: String) -> Bool {
    name == letter || name == ascii || Transliteration.ascii(name) == ascii
  }
}
