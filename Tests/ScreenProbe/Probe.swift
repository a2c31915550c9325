import Canvas
import Foundation
import Terminal

/// A program that shows what it is told, and fails when asked to.
struct Probe {
  let screen: Screen
  let journal: Journal
  /// Whether to draw with 32 pairs of colours a frame, others in every second frame.
  let hasFewPairs: Bool

  func run(timeout: Int?) -> Int32 {
    journal.write("ready \(text(screen.size)) \(screen.depth) \(screen.markers)")
    var frame = 0
    show(frame)
    while true {
      for input in screen.next(timeout: timeout.map { Double($0) / 1000 }) {
        journal.write(text(input))
        if let status = act(on: input) {
          screen.close()
          return status
        }
      }
      frame += 1
      show(frame)
    }
  }

  private func act(on input: Input) -> Int32? {
    switch input {
    case .end(let signal): return 128 + signal
    case .key(.character("q"), []): return 0
    case .key(.character(let character), []): Faults.commit(character, screen.wakeUp)
    default: break
    }
    if input == .key(.character("m"), .alt) { screen.setMouse(false) }
    return nil
  }

  private func show(_ frame: Int) {
    var grid = Grid(screen.size)
    for row in 0..<grid.size.height {
      for column in 0..<grid.size.width {
        let style = hasFewPairs ? cycling(column, row, frame) : gradient(column, row)
        grid[column, row] = Cell(Glyph(row == 0 ? " " : "⣿"), style)
      }
    }
    let title = "probe \(text(grid.size)) frame \(frame) ε"
    grid.write(title, column: 0, row: 0, style: Style(.terminal, on: .terminal, .bold))
    screen.present(grid)
  }
}

private func gradient(_ column: Int, _ row: Int) -> Style {
  Style(.palette(7), on: .rgb(UInt8(row % 64 * 4), UInt8(column % 64 * 4), 40))
}

private func cycling(_ column: Int, _ row: Int, _ frame: Int) -> Style {
  Style(.palette(UInt8((row % 4 + 4 * frame) % 8)), on: .palette(UInt8((column + frame) % 8)))
}

private func text(_ size: Size) -> String { "\(size.width)x\(size.height)" }

private func text(_ input: Input) -> String {
  switch input {
  case .key(let key, let modifiers): "key \(key) \(modifiers.rawValue)"
  case .paste(let text): "paste \(text.debugDescription)"
  case .mouse(let mouse): "mouse \(mouse.action) \(mouse.position.column),\(mouse.position.row)"
  case .resize(let size): "resize \(text(size))"
  case .wake: "wake"
  case .end(let signal): "end \(signal)"
  }
}
