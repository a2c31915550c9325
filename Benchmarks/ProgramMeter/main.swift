import Foundation

// Measures the program of the first argument, as a person at a terminal sees it.

guard CommandLine.arguments.count == 2 else {
  print("usage: program-meter PROGRAM")
  exit(64)
}
let program = CommandLine.arguments[1]

func text(_ value: Double, _ unit: String) -> String { String(format: "%.2f ", value) + unit }

do {
  Peers(program: program).print()
  fflush(nil)

  let measurement = try Measurement(program)
  _ = try measurement.firstFrame()
  let frames = try measurement.frames(during: 5)
  print("four paths growing at 200x60:", text(frames.perSecond, "frames/s,"), terminator: " ")
  print(frames.bytes, "bytes and", text(frames.cpu * 1000, "ms of processor time a frame"))

  let paused = try measurement.paused(during: 3)
  print("paused for 3 s:", text(paused.share * 100, "% of a processor,"), terminator: " ")
  print(paused.wakeUps, "wake-ups,", paused.bytes, "bytes written")
  try measurement.quit()

  for (columns, rows) in [(200, 60), (120, 40)] {
    let held = try HeldKeys(program, columns: columns, rows: rows)
    for (view, way) in HeldKeys.views {
      try held.turn(way)
      for (name, keys) in HeldKeys.keys {
        let found = try held.measure(keys)
        print(
          "nine runs of 5,000 iterations at \(columns)x\(rows), \(view), \(name) held:",
          text(found.perSecond, "pictures/s,"), text(found.cpu * 1000, "ms of processor time each"))
      }
    }
    try held.quit()
  }
} catch {
  print("program-meter: \(error)")
  exit(1)
}
