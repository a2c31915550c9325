import Catalog
import EmpiricalRisk
import Golden
import Notation
import Optimization
import Testing

extension Loss {
  /// The loss that a reference is about: the catalogue's, or the mean over its examples.
  init(golden name: String, _ data: GoldenData?, minibatches: [[Int]]? = nil) throws {
    guard let data else {
      self = try #require(Loss.formulas.first { $0.name == name.canonicalName })
      return
    }
    let examples = zip(data.features, data.targets).map { features, target in
      Example(features[0], features.count > 1 ? features[1] : 1, target: target)
    }
    let isLinear = data.features[0].count == 1
    self.init(
      DataSet(isLinear ? .linear : .logistic, examples), name: name, summary: "",
      recipe: .text("data"),
      batches: minibatches.map { Batches(.listed($0, file: ""), of: examples.count) })
  }
}
