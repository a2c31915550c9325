public import Notation
public import Optimization

extension Loss {
  /// The empirical risk of a data set.
  ///
  /// What is not given is found, the same every time: the minimizer by Newton's method, around it the
  /// view, in it a start; with `algorithms`, a learning rate for each that has one.
  ///
  /// - Parameters:
  ///   - recipe: what gives the data set.
  ///   - batches: which examples each update uses; nil: all of them.
  public init(
    _ data: DataSet, name: String, summary: String, recipe: Recipe.Source, batches: Batches? = nil,
    domain: Domain? = nil, start: Point? = nil, algorithms: [Algorithm] = []
  ) {
    self.init(
      name, data.regression, summary: summary, recipe: recipe, batches: batches,
      domain: domain ?? Domain(reach: 1), start: start ?? .zero, minima: []
    ) { data }
    let minimizer = convexMinimizer()
    minima = minimizer.map { [$0] } ?? []
    self.domain = domain ?? view(around: minimizer, of: data.examples)
    self.start = start ?? self.domain.start(on: self, awayFrom: minima)
    rates = rates(for: algorithms, on: data, batches)
  }

  /// The empirical risk of examples that are read when J is first asked for, with all that is known
  /// of it.
  package init(
    _ name: String, _ regression: Regression, summary: String, recipe: Recipe.Source,
    batches: Batches?, domain: Domain, start: Point, minima: [Point],
    data: @escaping @Sendable () -> DataSet
  ) {
    self.init(
      name, coordinates: regression.coordinates, summary: summary,
      recipe: Recipe(recipe, batches: batches?.recipe), domain: domain, start: start,
      minima: minima,
      batch: batches?.rows
    ) {
      let examples = data().examples
      return Content(
        equation: regression.equation(examples.count), exampleCount: examples.count,
        answers: regression.answers(examples, batches))
    }
  }

  /// Rates that suit the batches, judged by the risk of a few hundred examples.
  private func rates(
    for algorithms: [Algorithm], on data: DataSet, _ batches: Batches?
  ) -> [String: Double] {
    guard !algorithms.isEmpty else { return [:] }
    let few = data.regression.answers(data.thinned(to: 256).examples, nil)
    let answers = Answers(
      jet: few.jet, duals: few.duals, values: few.values,
      oracle: batches == nil ? few.oracle : oracle, columnOracle: few.columnOracle)
    let loss = Loss(name, summary: "", domain: domain, start: start) {
      Content(equation: "", answers: answers)
    }
    return loss.rates(for: algorithms)
  }
}

extension Batches {
  /// How they were asked for.
  var recipe: Loss.Recipe.Batches {
    switch plan {
    case .drawn(let size, let seed): .drawn(size: size, seed: seed)
    case .listed(_, let file): .listed(file: file)
    }
  }
}
