/// Where the value of a hyperparameter is from.
public enum Origin: Hashable, Sendable {
  /// A learning rate that was searched for on the loss (`Loss.rates`).
  case tuned
  /// What the book suggests, or the algorithm's paper.
  case suggested
  /// The catalogue's own, where neither suggests one.
  case `default`
  /// Given by whoever asked for the race: typed, or turned by a key.
  case typed
}

extension Algorithm {
  /// The values that hold on a loss where nobody gives any: learning rates are those tuned for the loss;
  /// the others, and learning rates that were not found there, are what the algorithm's text says.
  public func schedule(on loss: Loss) -> Schedule {
    let values = parameters.map { $0.value(withRate: loss.rates[id]) }
    return Schedule(values.map(\.number), origins: values.map(\.origin))
  }

  /// The same as numbers.
  public func hyperparameters(on loss: Loss) -> Hyperparameters { schedule(on: loss).initial }
}

extension Entry {
  /// A competitor to whom nobody gives any values.
  public init(_ algorithm: Algorithm, on loss: Loss, label: String? = nil) {
    self.init(algorithm, schedule: algorithm.schedule(on: loss), label: label)
  }

  /// Its hyperparameters on another loss, from the start on: what somebody gave stays.
  public func schedule(on loss: Loss) -> Schedule {
    var schedule = algorithm.schedule(on: loss)
    for index in self.schedule.origins.indices where self.schedule.origins[index] == .typed {
      schedule = schedule.setting(index, to: self.schedule.initial[index])
    }
    return schedule
  }
}

extension Parameter {
  /// Its value where nobody gives one.
  ///
  /// - Parameter rate: the learning rate of the loss; nil where none was found.
  fileprivate func value(withRate rate: Double?) -> (number: Double, origin: Origin) {
    guard let rate, let share = rateShare else {
      return (initial, isSuggested ? .suggested : .default)
    }
    return ((rate * share).rounded(digits: 12), .tuned)
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
