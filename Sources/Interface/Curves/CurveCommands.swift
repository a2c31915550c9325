import Canvas

extension Command {
  static let curves: [Command] = [
    Command(
      "g G", "curves: J, ‖g‖, effective rates, or all",
      hint: "curves", rank: 13, when: { $0.showsCurves },
      [Binding("g") { $0.turnQuantity(1) }, Binding("G") { $0.turnQuantity(-1) }]),
    Command(
      "i I", "curves against t, gradients, or solves", hint: "against", rank: 13,
      when: { $0.showsCurves },
      [Binding("i") { $0.turnCost(1) }, Binding("I") { $0.turnCost(-1) }]),
    Command(
      "s", "logarithmic, linear scale", hint: "scale", rank: 13, when: { $0.showsCurves },
      [Binding("s") { $0.turnScale() }]),
  ]
}

extension Model {
  /// Whether there are curves on the screen for keys to act on.
  var showsCurves: Bool { layout[.curves] != nil }

  mutating func turnQuantity(_ step: Int) -> [Effect] {
    if showsCurves { curves.turnQuantity(step, room: curveRoom) }
    return []
  }

  mutating func turnCost(_ step: Int) -> [Effect] {
    curves.turnCost(step)
    return []
  }

  mutating func turnScale() -> [Effect] {
    curves.isLogarithmic.toggle()
    return []
  }
}
