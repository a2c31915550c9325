import Catalog
import Optimization

// Finds for each loss and each method with a learning rate the rate with which a race is worth
// watching, and prints Sources/Catalog/Rates.swift. See `Judgement` for what that means.

print("/// Learning rates worth watching, by loss and optimizer: printed by scripts/search-rates.")
print("enum Rates {")
print("  static let all: [String: [String: Double]] = [")
for loss in Loss.tour + ShippedData.all.map({ $0.unratedLoss() }) {
  print("    \"\(loss.name)\": [")
  for algorithm in Algorithm.all where loss.rates[algorithm.id] == nil {
    guard let rate = algorithm.bestRate(on: loss) else { continue }
    print("      \"\(algorithm.id)\": \(rate.shortest),")
  }
  print("    ],")
}
print("  ]")
print("}")
