import Foundation

/// The program beside what somebody would otherwise take, in one run; without a peer that is not installed.
struct Peers {
  let program: String

  func print() {
    firstFrames()
    spawns()
    contours()
    memory()
  }

  private func firstFrames() {
    let own = firstFrame(program)
    line("first frame at 200x60", own, "btop's", Self.path(of: "btop").flatMap(firstFrame))
  }

  /// The best of ten, in seconds.
  private func firstFrame(_ program: String) -> Double? {
    let times = (0..<10).compactMap { _ -> Double? in
      guard let measurement = try? Measurement(program) else { return nil }
      let seconds = try? measurement.firstFrame()
      try? measurement.quit()
      return seconds
    }
    return times.min()
  }

  private func spawns() {
    let list = Spawn([program, "list", "themes"]).seconds(bestOf: 40)
    line("list themes", list, "env true", Spawn(["env", "true"]).seconds(bestOf: 40))
    let plot = Spawn([program, "plot", "--size", "200x52"]).seconds(bestOf: 20)
    let gnuplot = Spawn(["gnuplot", "-e", Self.gnuplot]).seconds(bestOf: 20)
    line("plot at 200x52", plot, "gnuplot's dumb terminal", gnuplot)
  }

  /// The same loss over as many samples as `plot` takes for its four panels, fourteen levels, in characters.
  private static let gnuplot = """
    set terminal dumb 200 52; set view map; set contour base; unset surface; unset key; \
    set cntrparam levels 14; set isosamples 157,101; \
    splot [-1.5:4][-3:4] sin(x+y)+(x-y)**2-1.5*x+2.5*y+1
    """

  /// Bands and lines of 400 x 240 samples by contourpy, which matplotlib draws with; ours are in the table below.
  private func contours() {
    let text = """
      import time, numpy, contourpy
      x, y = numpy.meshgrid(numpy.linspace(-5, 5, 400), numpy.linspace(-5, 5, 240))
      z = (x*x + y - 11)**2 + (x + y*y - 7)**2
      levels = numpy.quantile(z, numpy.linspace(0, 1, 16)[1:-1])
      def draw():
        g = contourpy.contour_generator(z=z)
        for a in levels: g.lines(a)
        for a, b in zip(levels, levels[1:]): g.filled(a, b)
      best = 1e9
      for _ in range(20):
        t = time.perf_counter(); draw(); best = min(best, time.perf_counter() - t)
      print("contourpy, 400 x 240 samples, 14 levels: %.2f ms" % (best * 1000))
      """
    for python in ["/usr/bin/python3", "python3"] {
      if Spawn([python, "-c", "import contourpy"]).seconds(bestOf: 1) != nil {
        fflush(nil)
        _ = try? Process.run(
          URL(filePath: "/usr/bin/env"), arguments: [python, "-c", text]
        ).waitUntilExit()
        return
      }
    }
    Swift.print("contourpy is not installed")
  }

  private func memory() {
    let own = resident(program)
    let other = Self.path(of: "btop").flatMap(resident)
    let words = own.map { String(format: "%.1f MiB", $0) } ?? "?"
    let theirs = other.map { String(format: "%.1f MiB", $0) } ?? "not installed"
    Swift.print("resident memory after the first frames at 200x60: \(words); btop's: \(theirs)")
  }

  /// In MiB, pages of the program's own file and of libraries among them.
  private func resident(_ program: String) -> Double? {
    guard let measurement = try? Measurement(program) else { return nil }
    defer { try? measurement.quit() }
    guard (try? measurement.firstFrame()) != nil,
      (try? measurement.pass(seconds: 1)) != nil
    else { return nil }
    return measurement.residentMebibytes
  }

  private func line(_ what: String, _ own: Double?, _ peer: String, _ other: Double?) {
    guard let own else { return Swift.print("\(what): not measured") }
    let words = String(format: "%@: %.1f ms", what, own * 1000)
    guard let other else { return Swift.print("\(words); \(peer): not installed") }
    Swift.print(
      String(format: "%@; %@: %.1f ms; ratio %.2f", words, peer, other * 1000, own / other))
  }

  /// A program in one of the folders of PATH.
  private static func path(of name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
