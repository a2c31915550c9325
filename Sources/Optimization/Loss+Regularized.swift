import Notation

extension Loss {
  /// J with regularization, as it is printed.
  public var equation: String { lambda == 0 ? plainEquation : plainEquation + " + λ/2 ‖θ‖²" }

  /// This loss plus the regularization term λ/2 ‖θ‖², of which every update uses all.
  ///
  /// Its minimizers and saddles are found anew from the known ones, and from the origin, where the
  /// term draws to; view, start and learning rates stay.
  public func regularized(by lambda: Double) -> Loss {
    guard lambda != 0 else { return self }
    var loss = adding(Penalty(half: lambda / 2))
    loss.lambda += lambda
    let descent = MinimumSearch(on: loss, within: domain)
    // A minimizer at the origin stays one even where J has no derivatives.
    loss.minima = descent.minima(from: minima + [.zero], known: minima.filter { $0 == .zero })
      .map(\.point)
    loss.saddles = saddles.compactMap { descent.polished($0, to: .saddle, within: 20) }
    return loss
  }

  private func adding(_ penalty: Penalty) -> Loss {
    var loss = self
    let content = content
    loss.content = Deferred {
      let plain = content.value
      return Content(
        formula: plain.formula.map { $0.adding(penalty.tree) }, equation: plain.equation,
        exampleCount: plain.exampleCount, answers: plain.answers.adding(penalty))
    }
    return loss
  }
}

extension Answers {
  fileprivate func adding(_ penalty: Penalty) -> Answers {
    let (jet, duals, values) = (self.jet, self.duals, self.values)
    let (oracle, columnOracle) = (self.oracle, self.columnOracle)
    return Answers(
      jet: { jet($0) + penalty.jet(x: $0.x, y: $0.y) },
      duals: { duals($0) + penalty.dual(x: $0.x, y: $0.y) },
      values: { values($0) + penalty.value(x: $0.x, y: $0.y) },
      oracle: PointOracle(
        gradient: { θ, update in oracle.gradient(θ, update) + penalty.slope * θ },
        hessian: { θ, update in oracle.hessian(θ, update) + Point(repeating: penalty.slope) }),
      columnOracle: ColumnOracle(
        gradient: { θ, update in
          columnOracle.gradient(θ, update) + Column(constant: penalty.slope) * θ
        },
        hessian: { θ, update in
          columnOracle.hessian(θ, update) + Column(constant: penalty.slope)
        }))
  }
}

/// λ/2 (x² + y²).
private struct Penalty: Formula {
  let half: Double
  /// λ.
  var slope: Double { half + half }

  func value<P: Page>(in page: borrowing P) -> P.Value {
    let (x, y) = (page.value(at: .value(0)), page.value(at: .value(1)))
    return P.Value(constant: half) * (x * x + y * y)
  }

  var tree: Tree {
    func square(_ letter: String, _ place: Int) -> Tree {
      .power(.letter(letter, .value(place)), .number(2))
    }
    return .binary(.times, .number(half), .binary(.plus, square("x", 0), square("y", 1)))
  }
}
