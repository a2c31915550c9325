/// The values at which a field changes its band, and along which its contour lines run.
public struct Levels: Hashable, Sendable {
  /// More lines than this are not told apart.
  public static let limit = 23

  /// Finite, distinct and ascending; at most `limit`.
  public let values: [Double]

  /// Takes levels as given, less those that are not finite, repeated or too many.
  public init(_ values: [Double]) {
    let sorted = Set(values.filter(\.isFinite)).sorted()
    self.values = Array(sorted.prefix(Self.limit))
  }

  /// How many bands the levels part a field into.
  public var bandCount: Int { values.count + 1 }

  /// The number of levels that the value reaches; `Bands.missing` for NaN.
  func band(of value: Double) -> UInt8 {
    var band: UInt8 = value.isNaN ? Bands.missing : 0
    for level in values where value >= level { band &+= 1 }
    return band
  }
}
