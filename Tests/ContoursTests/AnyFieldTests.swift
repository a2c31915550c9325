import Checking
import Testing

@testable import Contours

/// Fields of whatever numbers there are, in whatever sizes: they have levels, bands and lines that make
/// sense, and nothing traps.
@Suite struct AnyFieldTests {
  private static let tiny = 1e-155 * 1e-155

  private static let values: [Double] = [
    0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, tiny, 1, 1 + .ulpOfOne, -1, 1e155,
    1e308, -1e308, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
  ]

  /// Some with two or three values, some with all.
  private static func field(_ random: inout SplitMix) -> Field {
    let some = (0...Int.random(in: 0...2, using: &random)).map { _ in
      values.randomElement(using: &random)!
    }
    let pool = Bool.random(using: &random) ? some : values
    return Field(
      width: .random(in: 0...7, using: &random), height: .random(in: 0...7, using: &random)
    ) { _, _ in pool.randomElement(using: &random)! }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func anythingGoes(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<1500 {
      let field = Self.field(&random)
      for levels in [Levels(for: field), Levels(for: field, count: 1), Levels(Self.values)] {
        expectSense(field, levels, hasPoles: .random(using: &random))
      }
    }
  }

  private func expectSense(_ field: Field, _ levels: Levels, hasPoles: Bool) {
    #expect(levels.values.allSatisfy(\.isFinite) && levels.values == levels.values.sorted())
    let bands = field.bands(levels)
    #expect(bands.indices.count == field.values.count)
    #expect(
      zip(bands.indices, field.values).allSatisfy { band, value in
        value.isNaN ? band == Bands.missing : Int(band) < levels.bandCount
      })
    for line in field.lines(levels, bands: bands, hasPoles: hasPoles) {
      #expect(levels.values.indices.contains(line.level) && line.points.count >= 2)
      #expect(
        line.points.allSatisfy { point in
          point.x >= 0 && point.x <= Double(field.width - 1) && point.y >= 0
            && point.y <= Double(field.height - 1)
        }, "\(field.values), \(levels.values): \(line)")
    }
    #expect(bands.thinned(stride: 2, offset: 1).width == field.width / 2)
  }
}
