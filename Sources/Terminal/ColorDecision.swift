import Canvas

extension ColorDepth {
  /// The first that says something counts: `--color`, NO_COLOR, the output, 24 bits, the entry.
  static func decide(
    _ environment: Environment, _ facts: Facts, _ request: ColorChoice, canAddress: Bool
  ) -> Decision<ColorDepth> {
    switch request {
    case .never: return Decision(.none, "--color never")
    case .sixteen: return Decision(.sixteen, "--color 16")
    case .indexed: return Decision(.indexed, "--color 256")
    case .direct: return Decision(.direct, "--color truecolor")
    case .auto: break
    }
    if environment["NO_COLOR"] != nil { return Decision(.none, "NO_COLOR is set") }
    if !facts.isTerminal { return Decision(.none, "standard output is not a terminal") }
    if !canAddress { return Decision(.none, "\(environment.terminal) cannot move its cursor") }
    return found(environment, facts)
  }

  private static func found(
    _ environment: Environment, _ facts: Facts
  ) -> Decision<ColorDepth> {
    let name = environment.terminal
    if facts.hasDirectColor { return Decision(.direct, "terminfo says that \(name) has RGB") }
    if environment.promisesDirectColor {
      return Decision(.direct, "COLORTERM=\(environment["COLORTERM"] ?? "")")
    }
    if !facts.hasEntry { return Decision(.indexed, "\(name) looks like an xterm") }
    let reason = "terminfo says that \(name) has \(facts.colors) colours"
    switch facts.colors {
    case 256...: return Decision(.indexed, reason)
    case 8...: return Decision(.sixteen, reason)
    default: return Decision(.none, "terminfo knows of no colours of \(name)")
    }
  }
}

extension Environment {
  var terminal: String { "TERM=\(self["TERM"] ?? "")" }
}
