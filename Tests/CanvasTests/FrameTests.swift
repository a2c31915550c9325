import Testing

@testable import Canvas

@Suite("Frames")
struct FrameTests {
  private func picture(_ frame: Frame, _ width: Int, _ height: Int = 3) -> String {
    var grid = Grid(Size(width: width, height: height))
    frame.draw(on: &grid, in: grid.bounds)
    return grid.text
  }

  private let frame = Frame(
    left: [Span("+ "), Span("Adam")], right: [Span("ε 0.1")], bottom: [Span("t 90")])

  @Test("Titles stand on the edges")
  func titles() {
    #expect(
      picture(frame, 24)
        == """
        ┌─ + Adam ───── ε 0.1 ─┐
        │                      │
        └─ t 90 ───────────────┘
        """)
  }

  @Test("The right title gives way, the left one is cut")
  func narrow() {
    #expect(
      picture(frame, 16) == """
        ┌─ + Adam ─────┐
        │              │
        └─ t 90 ───────┘
        """)
    #expect(picture(frame, 10).hasPrefix("┌─ + A… ─┐"))
    var plain = frame
    plain.lines = .ascii
    #expect(picture(plain, 10) == "+- + A~ -+\n|        |\n+- t 90 -+")
  }

  @Test("What is inside is returned, nothing of a box too small")
  func inside() {
    var grid = Grid(Size(width: 9, height: 9))
    let inner = frame.draw(on: &grid, in: Rectangle(column: 1, row: 2, width: 6, height: 5))
    #expect(inner == Rectangle(column: 2, row: 3, width: 4, height: 3))
    #expect(frame.draw(on: &grid, in: Rectangle(column: 0, row: 0, width: 1, height: 4)).isEmpty)
    #expect(picture(frame, 2, 2) == "┌┐\n└┘")
  }
}
