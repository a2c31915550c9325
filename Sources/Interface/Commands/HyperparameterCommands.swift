import Canvas
import Optimization

extension Command {
  static let hyperparameters: [Command] = [
    turn(
      "e", "E", "ε", .kind([.rate, .firstRate]), rank: 4,
      also: ["learning rate", "lr", "step size", "epsilon", "rate"]),
    turn(
      "o", "O", "ρ", .kind([.decay]), rank: 5, also: ["decay rate", "rho", "beta", "beta1"]),
    turn(
      "u", "U", "ρ₂", .kind([.decay], number: 2), rank: 20,
      also: ["second decay rate", "rho2", "beta2"]),
    turn("d", "D", "δ", .kind([.constant]), rank: 6, also: ["small constant", "delta"]),
    turn(
      "a", "A", "α", .kind([.momentum, .weight]), rank: 19, also: ["momentum", "alpha", "mu"]),
    Command(
      "↑ ↓", "choose a hyperparameter, or a letter of J",
      [Binding(.up) { $0.chooseLetter(-1) }, Binding(.down) { $0.chooseLetter(1) }]),
    Command(
      "← →", "change it; with Shift in big steps",
      [
        Binding(.left) { $0.changeChosen(-1, .small) },
        Binding(.right) { $0.changeChosen(1, .small) },
        Binding(.left, .shift) { $0.changeChosen(-1, .big) },
        Binding(.right, .shift) { $0.changeChosen(1, .big) },
      ]),
    Command(
      "x", "change from here on (live), or replay", hint: "live", rank: 13,
      [Binding("x") { $0.toggleLive() }]),
    Command(
      "Enter", "type its exact value", also: ["number", "set"],
      [Binding(.enter) { $0.askForValue() }]),
    Command(
      "Backspace", "back to its tuned or default value", also: ["reset"],
      [Binding(.backspace) { $0.resetChosen() }]),
  ]

  /// The keys of one kind of hyperparameter, called by the book's letter for it.
  private static func turn(
    _ down: Character, _ up: Character, _ name: String, _ choice: ParameterChoice, rank: Int,
    also: [String]
  ) -> Command {
    Command(
      "\(down) \(up)", "\(name) down, up", also: also, hint: name, rank: rank,
      when: { model in model.targets.contains { choice.index(in: model.scene.entries[$0]) != nil }
      },
      [
        Binding(down, as: "\(name) down") { $0.change(choice, direction: -1, .small) },
        Binding(up, as: "\(name) up") { $0.change(choice, direction: 1, .small) },
      ])
  }
}

extension Model {
  /// Changes a hyperparameter of the focused run, or of all that have it: for the whole run, or live.
  ///
  /// - Parameter value: the new value for an entry, the parameter's index, and its value now; and where
  ///   the new one is from.
  mutating func change(
    _ choice: ParameterChoice, _ value: (Entry, Int, Double) -> (Double, Origin)
  ) -> [Effect] {
    for target in targets {
      let entry = scene.entries[target]
      guard let index = choice.index(in: entry) else { continue }
      let (new, origin) = value(entry, index, entry.schedule.values(after: clock.t)[index])
      if isLive {
        changeLive(target, index, to: new, from: origin)
      } else {
        scene.entries[target].schedule = entry.schedule.setting(index, to: new, from: origin)
      }
    }
    return reshow()
  }

  mutating func chooseLetter(_ step: Int) -> [Effect] {
    let letters = letters
    guard !letters.isEmpty else { return [] }
    let index = letter.flatMap { letters.firstIndex(of: $0) }
    letter = letters[((index ?? 0) + (index == nil ? 0 : step) + letters.count) % letters.count]
    return []
  }

  mutating func changeChosen(_ direction: Int, _ size: Increment) -> [Effect] {
    if let constant = chosenConstant {
      return change(constant, to: Parameter.next(after: constant, direction, size))
    }
    return letter.map { change(.letter($0), direction: direction, size) } ?? []
  }

  mutating func change(
    _ choice: ParameterChoice, direction: Int, _ size: Increment
  ) -> [Effect] {
    let chosen = targets.compactMap { target in
      let entry = scene.entries[target]
      return choice.index(in: entry).map { entry.algorithm.parameters[$0].letter }
    }
    letter = chosen.first ?? letter
    return change(choice) { entry, index, value in
      (entry.algorithm.parameters[index].next(after: value, direction, size), .typed)
    }
  }

  mutating func resetChosen() -> [Effect] {
    if let constant = chosenConstant { return change(constant, to: constant.given) }
    guard let letter else { return [] }
    for target in targets { rate(scene.entries[target].algorithm) }
    let loss = scene.loss
    return change(.letter(letter)) { entry, index, _ in
      let own = entry.algorithm.schedule(on: loss)
      return (own.initial[index], own.origins[index])
    }
  }

  /// Searches for an algorithm's learning rate on a loss that has none for it: a formula that was typed
  /// has those of the runs that it was typed for.
  mutating func rate(_ algorithm: Algorithm) {
    guard scene.loss.formula != nil, scene.loss.rates[algorithm.id] == nil else { return }
    scene.baseLoss.rates.merge(scene.baseLoss.rates(for: [algorithm])) { own, _ in own }
  }

  mutating func askForValue() -> [Effect] {
    if let letter { layer = .prompt(Prompt(purpose: .value(letter: letter))) }
    return []
  }
}
