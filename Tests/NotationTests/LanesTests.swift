import Checking
import Notation
import Testing

/// What four numbers at once give is what each of them gives, whatever they are.
@Suite struct LanesTests {
  static let numbers = [-Double.infinity, -1.5, -0.0, 0, 0x1p-1074, 1.5, .infinity, .nan]

  static let functions: [any Bivariate.Type] = [
    Maximum.self, Minimum.self, Less.self, LessOrEqual.self, Greater.self, GreaterOrEqual.self,
    Equal.self, Unequal.self, Conjunction.self, Disjunction.self,
  ]

  @Test(arguments: functions) func pairs(_ function: any Bivariate.Type) {
    for a in Self.numbers { for b in Self.numbers { check(function, a, b) } }
  }

  private func check<F: Bivariate>(_ function: F.Type, _ a: Double, _ b: Double) {
    let lanes = F.value(Wide(1, a, a, b), Wide(2, b, 1, a))
    for (lane, alone) in [F.value(1, 2), F.value(a, b), F.value(a, 1), F.value(b, a)].enumerated() {
      #expect(sameBits(lanes[lane], alone), "\(F.name)(\(a), \(b)), lane \(lane)")
    }
  }

  @Test func choicesAndSizes() {
    for a in Self.numbers {
      let lanes = Wide.choose(Wide(a, 0, 1, a), Wide(3, a, a, a), Wide(4, 5, a, 7))
      let alone = [
        Double.choose(a, 3, 4), .choose(0, a, 5), .choose(1, a, a), .choose(a, a, 7),
      ]
      #expect((0..<4).allSatisfy { sameBits(lanes[$0], alone[$0]) }, "\(a)")
      #expect(sameBits(AbsoluteValue.value(Wide(1, a, 2, a))[1], AbsoluteValue.value(a)))
    }
  }
}
