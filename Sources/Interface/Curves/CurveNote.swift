import Canvas
import Optimization

/// What has to be known to read curves right, one line.
struct CurveNote {
  let bundle: CurveBundle
  /// Whether they are the first of several.
  let isFirst: Bool
  let look: Look
  /// Whether runs are named by their marks alone.
  var isShort = false

  private var source: CurveSource { bundle.source }

  var text: String {
    let names = source.loss.coordinates
    let words = [
      bundle.quantity == .rate ? "\(names[0]) whole, \(names[1]) dashed" : nil,
      isFirst ? counting : nil,
      bundle.mean.map { "means of \($0.count) iterations" },
      titles(of: bundle.free).map { "no solves: \($0)" },
      titles(of: bundle.rateless).map { "no rate for each coordinate: \($0)" },
      beyond(bundle.range.below, "down to", by: <),
      beyond(bundle.range.above, "up to", by: >),
      titles(of: bundle.vanishing).map { "all 0: \($0)" },
      source.choice.isLogarithmic && bundle.scale == .linear ? "linear: a value is negative" : nil,
    ]
    return words.compactMap(\.self).joined(separator: "; ")
  }

  /// The runs that leave the axis, and how far the furthest of them goes.
  private func beyond(
    _ runs: [Int: Double], _ words: String, by isFurther: (Double, Double) -> Bool
  ) -> String? {
    guard let furthest = runs.values.sorted(by: isFurther).first,
      let names = titles(of: Array(runs.keys))
    else { return nil }
    return "\(names) \(words) \(furthest.formatted(digits: 2).minus)"
  }

  /// Some runs' marks and names.
  private func titles(of runs: [Int]) -> String? {
    guard !runs.isEmpty else { return nil }
    return source.runs.filter { runs.contains($0.index) }.map {
      let mark = "\(look.mark(trace: $0.trace).base)"
      return isShort ? mark : "\(mark) \($0.entry.title)"
    }.joined(separator: isShort ? " " : ", ")
  }

  /// What is counted along the axis, where that is not plain.
  private var counting: String? {
    guard source.choice.cost == .gradients else { return nil }
    let hasHessians = source.runs.contains { $0.entry.algorithm.price(in: .solves) > 0 }
    let words = [
      source.loss.batch == nil
        ? nil : "a gradient: all \(source.loss.exampleCount) examples once",
      hasHessians ? "a Hessian counts as 2" : nil,
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
