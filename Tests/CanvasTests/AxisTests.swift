import Testing

@testable import Canvas

@Suite("Axes")
struct AxisTests {
  private func labels(_ axis: Axis, _ cells: Int) -> [String] {
    axis.ticks(cells: cells).map(\.label)
  }

  @Test("Ticks stand at round numbers")
  func round() {
    #expect(labels(Axis(.horizontal, -2...2), 40) == ["-2", "-1", "0", "1", "2"])
    #expect(labels(Axis(.horizontal, -5.12...5.12), 24) == ["-5", "0", "5"])
    #expect(labels(Axis(.vertical, 0...1), 12) == ["0", "0.5", "1"])
    #expect(labels(Axis(.vertical, 0...3e6), 8) == ["0", "1e6", "2e6", "3e6"])
    #expect(labels(Axis(.horizontal, 0...4e-6), 20) == ["0", "2e-6", "4e-6"])
  }

  @Test("Logarithmic ticks stand at decades, or at values between if there is hardly one")
  func logarithmic() {
    let axis = Axis(.vertical, 1e-8...1e4, scale: .logarithmic)
    #expect(labels(axis, 6) == ["1e-5", "1"])
    #expect(labels(Axis(.vertical, 0.01...1000, scale: .logarithmic), 12).first == "0.01")
    #expect(
      labels(Axis(.horizontal, 2...9, scale: .logarithmic), 60)
        == ["2", "4", "6", "8"])
  }

  @Test("Labels never touch, and lie within the axis")
  func fuzz() {
    var random = Numbers(seed: 11)
    for _ in 0..<500 {
      let scale = pow10(random.next(below: 24) - 12)
      let low = Double(random.next(below: 2000) - 1000) * scale
      let high = low + Double(random.next(below: 5000) + 1) * scale
      let cells = random.next(below: 100) + 1
      for direction in [Axis.Direction.horizontal, .vertical] {
        let ticks = Axis(direction, low...high).ticks(cells: cells)
        #expect(ticks.allSatisfy { $0.value >= low && $0.value <= high })
        #expect(ticks.allSatisfy { (0..<cells).contains($0.cell) && $0.labelCell >= 0 })
        for (a, b) in zip(ticks, ticks.dropFirst()) {
          let isClear =
            direction == .vertical ? b.cell < a.cell : b.labelCell > a.labelCell + a.label.count
          #expect(isClear)
        }
        if cells >= 40 { #expect(ticks.count >= 2, "\(low) \(high) \(cells) \(direction)") }
      }
    }
  }

  private func pow10(_ exponent: Int) -> Double { Double("1e\(exponent)")! }

  @Test("Ranges without an extent have no ticks")
  func degenerate() {
    #expect(Axis(.horizontal, 1...1).ticks(cells: 50).isEmpty)
    #expect(Axis(.horizontal, 0...Double.infinity).ticks(cells: 50).isEmpty)
    #expect(Axis(.horizontal, 0...1, scale: .logarithmic).ticks(cells: 50).isEmpty)
    #expect(Axis(.horizontal, 0...1).ticks(cells: 0).isEmpty)
    #expect(!Axis(.horizontal, -1.7e308...1.7e308).ticks(cells: 80).isEmpty)
  }

  @Test("An axis is drawn with its line and labels")
  func drawing() {
    var grid = Grid(Size(width: 24, height: 5))
    Axis(.horizontal, 0...2).draw(
      on: &grid, in: Rectangle(column: 3, row: 3, width: 21, height: 2), style: Style())
    Axis(.vertical, 0...1).draw(
      on: &grid, in: Rectangle(column: 0, row: 0, width: 4, height: 3), style: Style(),
      lines: .ascii)
    #expect(
      grid.text == """
          1+
           |
          0+
           ┬─────────┬─────────┬
           0         1         2
        """)
  }

  @Test("A range shows its values")
  func ranges() {
    #expect(Scale.linear.range(of: [0, 10, .nan]) == -0.5...10.5)
    #expect(Scale.linear.range(of: [5, 5]) == 4...6)
    #expect(Scale.logarithmic.range(of: [0, -3, 0.02, 700, .infinity]) == 0.01...1000)
    #expect(Scale.logarithmic.range(of: [0]) == nil)
    let all = Scale.logarithmic.range(of: [.leastNonzeroMagnitude, 1.7e308])
    #expect(all?.lowerBound == .leastNonzeroMagnitude)
    #expect(all?.upperBound == .greatestFiniteMagnitude)
  }
}
