/// The examples of an objective that is a mean over them.
package struct GoldenData: Decodable, Sendable {
  /// The features of each example: one, or two.
  package let features: [[Double]]
  package let targets: [Double]

  private enum CodingKeys: String, CodingKey { case x, y }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    targets = try container.decode([Double].self, forKey: .y)
    if let single = try? container.decode([Double].self, forKey: .x) {
      features = single.map { [$0] }
    } else {
      features = try container.decode([[Double]].self, forKey: .x)
    }
  }
}
