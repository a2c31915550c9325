/// Random numbers from a seed that is shown: SplitMix64 (Steele, Lea and Flood 2014).
struct Dice: Hashable, Sendable {
  var seed: UInt64 = 0

  /// A number from 0 to below 1, and on to the next.
  static func unit(_ state: inout UInt64) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }
}
