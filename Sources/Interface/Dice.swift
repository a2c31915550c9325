import Optimization

/// Random numbers from a seed that is shown.
struct Dice: Hashable, Sendable {
  var seed: UInt64 = 0

  var numbers: SplitMix64 { SplitMix64(seed: seed) }
}
