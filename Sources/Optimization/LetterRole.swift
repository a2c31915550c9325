public import Notation

/// What a quantity is to an algorithm. Its lines tell, whatever its letter is: the book's, another paper's,
/// or a word of somebody's own. What a hyperparameter is, its `Parameter.Kind` says.
public enum LetterRole: Hashable, Sendable {
  /// What the algorithm moves: θ.
  case parameters
  /// Another point at which the objective is asked: θ̃.
  case point
  /// ∇J at a point.
  case gradient
  /// What is added to a point, made anew in each iteration: Δθ.
  case update
  /// What is added to a point and carried into the next iteration: v.
  case velocity
  /// What is subtracted from a point.
  case decrement
}

extension Algorithm {
  /// nil for accumulators and all else.
  public func role(of place: Place) -> LetterRole? {
    if place == .parameters { return .parameters }
    if gradientPlaces.contains(place) { return .gradient }
    if points.contains(place) { return .point }
    guard case .value = place else { return nil }
    switch displacements[place] {
    case .plus: return initializations.contains { $0.place == place } ? .velocity : .update
    case .minus: return .decrement
    default: return nil
    }
  }

  /// The letter of the parameters, as the lines print it.
  public var parametersLetter: String {
    lines.first { $0.place == .parameters }?.target ?? "θ"
  }

  /// The places that get a gradient, in the order of the lines.
  public var gradientPlaces: [Place] {
    lines.filter { $0.tree.asks(.gradient) }.map(\.place)
  }

  /// The places at which the objective is asked, and that of the parameters.
  private var points: Set<Place> {
    lines.reduce(into: [.parameters]) { places, line in
      if case .oracle(let question, .letter(_, let place)) = line.tree, question != .inverse {
        places.insert(place)
      }
    }
  }

  /// The letters that stand beside a point in a sum that is a point, each with its sign.
  private var displacements: [Place: Tree.Sign] {
    let points = points
    return lines.reduce(into: [:]) { found, line in
      let terms = line.tree.terms
      guard points.contains(line.place), terms.contains(where: { $0.isLetter(of: points) }) else {
        return
      }
      for term in terms where !term.isLetter(of: points) {
        if case .letter(_, let place) = term.operand { found[place] = term.sign }
      }
    }
  }
}

extension Place {
  /// That of the parameters, which an algorithm moves.
  public static let parameters = Place.value(0)
}

extension Tree {
  /// Whether it is a question to the algorithm's surroundings, of this kind.
  func asks(_ question: Question) -> Bool {
    if case .oracle(question, _) = self { true } else { false }
  }

  /// What a sum adds and subtracts; of what is no sum, itself.
  fileprivate var terms: [Link] {
    switch self {
    case .binary(.plus, let a, let b): a.terms + b.terms
    case .binary(.minus, let a, let b): a.terms + b.terms.map(\.negated)
    case .negative(let a): a.terms.map(\.negated)
    case .series(let a, let links) where links.allSatisfy(\.isOfSum):
      a.terms
        + links.flatMap { $0.sign == .plus ? $0.operand.terms : $0.operand.terms.map(\.negated) }
    default: [Link(.plus, self)]
    }
  }
}

extension Link {
  fileprivate var negated: Link { Link(sign == .plus ? .minus : .plus, operand) }
  fileprivate var isOfSum: Bool { sign == .plus || sign == .minus }

  /// Whether it is one of these places' letters, not subtracted.
  fileprivate func isLetter(of places: Set<Place>) -> Bool {
    guard sign == .plus, case .letter(_, let place) = operand else { return false }
    return places.contains(place)
  }
}
