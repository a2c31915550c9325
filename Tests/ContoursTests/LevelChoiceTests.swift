import Foundation
import Testing

@testable import Contours

@Suite("Choice of levels")
struct LevelChoiceTests {
  /// A function on -1…1 x -1…1, sampled as a plot would.
  private func field(
    shift: Double = 0, _ f: (_ x: Double, _ y: Double) -> Double
  ) -> Field {
    Field(width: 201, height: 121) {
      f(Double($0) / 100 - 1 + shift, 1 - Double($1) / 60 + shift)
    }
  }

  private func rosenbrock(_ a: Double, _ b: Double) -> Double {
    let (x, y) = (2 * a, 1 + 2 * b)
    return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
  }

  private func easom(_ a: Double, _ b: Double) -> Double {
    let (x, y) = (10 * a, 10 * b)
    return -cos(x) * cos(y) * exp(-(x - .pi) * (x - .pi) - (y - .pi) * (y - .pi))
  }

  @Test("A long valley gets levels at its foot and on its walls")
  func valley() {
    let levels = Levels(for: field(rosenbrock)).values
    #expect(levels.count == 14)
    #expect(levels.count { $0 < 10 } >= 4)
    #expect(levels.count { $0 > 200 } >= 2)
  }

  @Test("A plateau gets no lines; the well in it gets them")
  func plateau() {
    let levels = Levels(for: field(easom)).values
    #expect(levels.count >= 12)
    #expect(levels.allSatisfy { $0 < -0.005 })
    #expect(levels.count { $0 < -0.3 } >= 4)
  }

  @Test("A saddle gets a line through it and several on both sides")
  func saddle() {
    let levels = Levels(for: field { $0 * $0 - $1 * $1 }).values
    #expect(levels.contains(0))
    #expect(levels.count { $0 < 0 } >= 4)
    #expect(levels.count { $0 > 0 } >= 4)
  }

  @Test("Multiplying the loss by a power of ten multiplies the levels")
  func scaled() {
    let levels = Levels(for: field(rosenbrock)).values
    let scaled = Levels(for: field { 1000 * rosenbrock($0, $1) }).values
    #expect(scaled.count == levels.count)
    for (a, b) in zip(levels, scaled) { #expect(abs(b / a - 1000) < 1e-9) }
  }

  @Test("Most levels stay when the window moves by a hundredth")
  func stable() {
    let before = Set(Levels(for: field(rosenbrock)).values)
    let after = Set(Levels(for: field(shift: 0.02, rosenbrock)).values)
    #expect(before.intersection(after).count >= 10)
  }

  @Test("Without differences there are no levels")
  func flat() {
    #expect(Levels(for: field { _, _ in 3 }).values.isEmpty)
    #expect(Levels(for: field { x, _ in 1 + x * 1e-16 }).values.isEmpty)
    #expect(Levels(for: field { _, _ in .nan }).values.isEmpty)
    #expect(Levels(for: field { _, _ in .infinity }).values.isEmpty)
    #expect(Levels(for: Field(width: 0, height: 0, values: [])).values.isEmpty)
    #expect(Levels(for: field(rosenbrock), count: 0).values.isEmpty)
  }

  @Test("Two heights, infinities and huge ranges are parted all the same")
  func extremes() {
    let steps = Levels(for: field { x, _ in x < 0 ? 0 : 1 }).values
    #expect(!steps.isEmpty && steps.allSatisfy { $0 > 0 && $0 <= 1 })
    let poles = Levels(for: field { x, y in 1 / (x * x + y * y) }).values
    #expect(poles.count > 5)
    let huge = Levels(for: field { x, _ in x * 1.7e308 }).values
    #expect(huge.count > 5 && huge.allSatisfy(\.isFinite))
  }

  @Test("There are never more than asked for or told apart", arguments: [1, 2, 5, 16, 23, 500])
  func count(count: Int) {
    let levels = Levels(for: field(rosenbrock), count: count)
    #expect(levels.values.count <= min(count, 23))
    #expect(levels.values == levels.values.sorted() && !levels.values.isEmpty)
  }

  @Test(
    "Levels are the shortest numbers near",
    arguments: [
      (0.18, 0.23, 0.2), (93.0, 108, 100), (-0.46, -0.41, -0.45), (-1, 3, 0), (1234, 1236, 1235),
      (3.1e-9, 4.2e-9, 4e-9), (7.5e20, 9e20, 8e20), (6, 9, 8),
    ])
  func shortest(low: Double, high: Double, expected: Double) {
    #expect(shortestNumber(from: low, through: high, near: low / 2 + high / 2) == expected)
  }
}
