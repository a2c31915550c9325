import Notation
import Optimization

extension Mean {
  /// What a loss answers: the oracle by the batch of the update, all else by all examples.
  func answers(_ batches: Batches?) -> Answers {
    guard let batches else {
      return answers(batch: { [places = examples.indices] _ in places })
    }
    return answers(batch: batches.batch)
  }

  private func answers<C: Collection<Int> & SendableMetatype>(
    batch: @escaping @Sendable (Int) -> C
  ) -> Answers {
    // Pictures ask at the same few minima again and again.
    let recent = Recent<Point, Jet<Double>>(keeping: 16)
    return Answers(
      jet: { θ in recent.value(for: θ) { jet(over: examples.indices, x: θ.x, y: θ.y) } },
      duals: { dual(x: $0.x, y: $0.y) },
      values: { value(x: $0.x, y: $0.y) },
      oracle: PointOracle(
        gradient: { θ, update in
          let slope = gradient(over: batch(update), x: θ.x, y: θ.y)
          return Point(slope.x, slope.y)
        },
        hessian: { θ, update in
          let jet = jet(over: batch(update), x: θ.x, y: θ.y)
          return Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy)
        }),
      columnOracle: ColumnOracle(
        gradient: { θ, update in
          let slope = gradient(over: batch(update), x: θ.x, y: θ.y)
          return Column(slope.x, slope.y)
        },
        hessian: { θ, update in
          let jet = jet(over: batch(update), x: θ.x, y: θ.y)
          return Symmetric(xx: jet.xx, xy: jet.xy, yy: jet.yy)
        }))
  }
}
