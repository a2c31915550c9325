import Notation

/// What is wrong with an optimizer's specification, and what would be right.
public struct SpecificationError: Error, Hashable, Sendable {
  public let message: String
  public init(_ message: String) { self.message = message }
}

extension Entry {
  /// Reads `rmsprop:epsilon=0.01,rho=0.95,label=slow`. Hyperparameters are spelled in ASCII or with
  /// the book's letters; in names `_` and `-` are the same. What is not given keeps the value that
  /// the algorithm suggests, or where it suggests none, the loss's learning rate. `epsilon@120=0.005`
  /// changes a value after 120 updates; such changes stand in their order of time.
  public init(
    specification: some StringProtocol, from algorithms: [Algorithm], on loss: Loss
  ) throws(SpecificationError) {
    let parts = specification.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let algorithm = try Self.algorithm(named: String(parts[0]), from: algorithms)
    self.init(algorithm, hyperparameters: algorithm.hyperparameters(on: loss, keepsSuggested: true))
    guard parts.count > 1 else { return }
    for pair in parts[1].split(separator: ",", omittingEmptySubsequences: false) {
      try set(String(pair))
    }
  }

  /// The algorithm of a specification that leaves the learning rate to the loss; nil where it gives
  /// one, where the book suggests one, and where it names no algorithm.
  public static func algorithm(
    withoutRateIn specification: some StringProtocol, from algorithms: [Algorithm]
  ) -> Algorithm? {
    let parts = specification.split(separator: ":", maxSplits: 1)
    guard let name = parts.first, let algorithm = try? algorithm(named: "\(name)", from: algorithms)
    else { return nil }
    let given = parts.dropFirst().flatMap { $0.split(separator: ",") }
      .compactMap { $0.split(separator: "=").first.map { String($0.trimmed) } }
    let rates = algorithm.parameters.filter { $0.rateShare != nil && !$0.isSuggested }
    return rates.allSatisfy { given.contains(where: $0.isSpelled) } ? nil : algorithm
  }

  private static func algorithm(
    named name: String, from algorithms: [Algorithm]
  ) throws(SpecificationError) -> Algorithm {
    let id = name.canonicalName
    if let found = algorithms.first(where: { $0.id == id }) { return found }
    let names = algorithms.map(\.id).joined(separator: ", ")
    throw SpecificationError("there is no optimizer '\(name)'; there are \(names)")
  }

  private mutating func set(_ pair: String) throws(SpecificationError) {
    let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2 else {
      throw SpecificationError("'\(pair)' is no NAME=VALUE, as in epsilon=0.01")
    }
    let text = String(sides[1].trimmed)
    let key = sides[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let name = key[0].trimmed
    if name == "label" {
      label = text
      return
    }
    guard let index = algorithm.parameters.firstIndex(where: { $0.isSpelled(String(name)) }) else {
      let names = (algorithm.parameters.map(\.ascii) + ["label"]).joined(separator: ", ")
      throw SpecificationError("\(algorithm.id) has no '\(name)'; it has \(names)")
    }
    guard let value = Double(text), value.isFinite else {
      throw SpecificationError("'\(text)' for \(name) is not a number, as in 0.01 or 1e-6")
    }
    if key.count == 2 {
      try change(index, to: value, after: key[1].trimmed)
    } else if schedule.changes.isEmpty {
      schedule = schedule.setting(index, to: value)
    } else {
      throw SpecificationError("\(pair) holds from the start: it comes before what changes later")
    }
  }

  private mutating func change(
    _ index: Int, to value: Double, after text: Substring
  ) throws(SpecificationError) {
    guard let t = Int(text), t > 0, t >= schedule.changes.last?.t ?? 1 else {
      throw SpecificationError(
        "'\(text)' is not the iteration of a change, in their order, as in epsilon@120=0.01")
    }
    schedule = schedule.setting(index, to: value, after: t)
  }
}

extension Algorithm {
  /// Its hyperparameters on a loss: the loss's own learning rate in place of the default one.
  /// `keepsSuggested`: a rate that the book suggests stays.
  public func hyperparameters(on loss: Loss, keepsSuggested: Bool = false) -> Hyperparameters {
    parameters.map { parameter in
      guard let rate = loss.rates[id], let share = parameter.rateShare,
        !(keepsSuggested && parameter.isSuggested)
      else { return parameter.initial }
      return (rate * share).rounded(digits: 12)
    }
  }
}

extension Parameter {
  /// What part of a loss's learning rate it is there: all for ε, and for delta-bar-delta's ε₀; a
  /// tenth for κ, by which its rates grow; nil for what is no rate.
  public var rateShare: Double? {
    switch letter {
    case "ε", "ε₀": 1
    case "κ": 0.1
    default: nil
    }
  }

  func isSpelled(_ name: String) -> Bool {
    name == letter || name == ascii || Transliteration.ascii(name) == ascii
  }
}

extension String {
  /// The name with `-` for `_`, in lower case: `Six_Hump_Camel` is `six-hump-camel`.
  public var canonicalName: String {
    String(lowercased().map { $0 == "_" ? "-" : $0 })
  }
}

extension StringProtocol {
  var trimmed: SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return self[start..<Swift.max(start, end)]
  }
}

extension Double {
  /// Rounded to a number of decimals behind the first digit, so that a tenth of 0.3 is 0.03.
  fileprivate func rounded(digits: Int) -> Double {
    guard self != 0, isFinite else { return self }
    var scale = 1.0
    while abs(self) * scale < 1 { scale *= 10 }
    for _ in 0..<digits { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
