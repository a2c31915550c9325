import Catalog
import Optimization

// Finds for each loss and each method with a learning rate the rate with which a race is worth
// watching, and prints Sources/Catalog/Rates.swift. See `Judgement` for what that means.

print("/// Learning rates worth watching, by loss and optimizer: printed by scripts/search-rates.")
print("enum Rates {")
print("  static let all: [String: [String: Double]] = [")
for loss in Loss.all {
  let rates = Algorithm.all.compactMap { algorithm -> String? in
    guard let rate = Judgement(loss: loss, algorithm: algorithm).bestRate else { return nil }
    return "\"\(algorithm.id)\": \(rate.shortest)"
  }
  print("    \"\(loss.name)\": [")
  for rate in rates { print("      \(rate),") }
  print("    ],")
}
print("  ]")
print("}")
