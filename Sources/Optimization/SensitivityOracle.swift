public import Notation

/// Answers of an objective for values that know how they follow the gradient: the gradient itself
/// follows it with the factor 1.
public struct SensitivityOracle: Oracle {
  @usableFromInline let base: PointOracle

  @inlinable @inline(__always) init(_ base: PointOracle) { self.base = base }

  @inlinable @inline(__always) public func gradient(_ θ: GradientSensitivity, _ update: Int)
    -> GradientSensitivity
  {
    GradientSensitivity(base.gradient(θ.value, update), factor: Point(repeating: 1))
  }

  @inlinable @inline(__always) public func hessian(
    _ θ: GradientSensitivity, _ update: Int
  ) -> Symmetric<GradientSensitivity> {
    let hessian = base.hessian(θ.value, update)
    return Symmetric(diagonal: GradientSensitivity(hessian.diagonal), cross: hessian.cross)
  }
}

/// Runs whole iterations as `run` does for a point, and gives the effective rates too: for update
/// t the factor by which θ moved against the gradient.
@inlinable @inline(__always) func run<B: Body>(
  _ body: B, _ page: inout Worksheet<GradientSensitivity>, _ path: inout MutableSpan<Point>,
  _ rates: inout MutableSpan<Point>, _ first: Int, _ oracle: PointOracle
) -> Int {
  var work = page
  defer { page = work }
  let oracle = SensitivityOracle(oracle)
  for index in first..<path.count {
    work.iteration += 1
    body.execute(on: &work, oracle)
    let θ = work.values[0]
    path[index] = θ.value
    rates[index - first] = θ.factor.map { -$0 } ?? Point(repeating: .nan)
    // The next update's rate is its own.
    work.values[0].factor = nil
    if !isFinite(θ.value) { return index }
  }
  return path.count
}

extension Worksheet<GradientSensitivity> {
  /// A page whose letters do not follow any gradient yet.
  init(_ page: Worksheet<Point>) {
    self.init(hyperparameters: page.hyperparameters)
    for index in values.indices { values[index] = GradientSensitivity(page.values[index]) }
    for index in matrices.indices {
      let matrix = page.matrices[index]
      matrices[index] = Symmetric(
        diagonal: GradientSensitivity(matrix.diagonal), cross: matrix.cross)
    }
    (powers, time, iteration) = (page.powers, page.time, page.iteration)
  }

  /// The page of the values alone.
  var plain: Worksheet<Point> {
    var page = Worksheet<Point>(hyperparameters: hyperparameters)
    for index in values.indices { page.values[index] = values[index].value }
    for index in matrices.indices {
      page.matrices[index] = Symmetric(
        diagonal: matrices[index].diagonal.value, cross: matrices[index].cross)
    }
    (page.powers, page.time, page.iteration) = (powers, time, iteration)
    return page
  }
}
