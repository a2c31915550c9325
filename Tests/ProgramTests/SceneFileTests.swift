import Foundation
import Testing

/// The program with scene files.
@Suite struct SceneFileTests {
  @Test func traceIsTheSameAsWithOptions() throws {
    let folder = try Folder([
      "d.csv": "x,y\n1,2\n2,4.5\n-1,0\n",
      "s.toml": """
      format = 1
      data = "d.csv"
      model = "linear"
      batch = 2
      seed = "18446744073709551615"
      optimizers = ["adam:epsilon=0.1,label=it's \\"a\\"", "newton"]
      start = [-1.2, 1]
      l2 = 1e-2
      steps = 20

      """,
    ])
    let ran = try Ran("trace", "--scene", "\(folder.path)/s.toml")
    let other = try Ran(
      "trace", "--data", "\(folder.path)/d.csv", "--model", "linear", "--batch", "2", "--seed",
      "18446744073709551615", "-o", "adam:epsilon=0.1,label=it's \"a\"", "-o", "newton", "--start",
      "-1.2,1", "--l2", "0.01", "--steps", "20")
    #expect(ran.status == 0 && ran.messages.isEmpty)
    #expect(ran.lines.count > 21 && ran.output == other.output)
    let plot = try Ran("plot", "--scene", "\(folder.path)/s.toml", "--size", "60x18")
    #expect(plot.status == 0 && plot.output.contains("it's"))
  }

  @Test(arguments: [
    (
      "format = 1\nloss = \"x +\"\n", Int32(65), ":2:8: loss: not a formula in x and y\nx +\n   ^\n"
    ),
    ("format = 1\nstart = 3\n", 65, ":2:9: start is a number; it wants a list, [x, y]\n"),
    ("loss = 3\n", 65, ":1:1: format is missing; write format = 1 at the top\n"),
    (
      "format = 1\nmodel = \"linear\"\n", 65,
      ":2:9: model says what is fitted to data, which is missing"
    ),
  ]) func wrongFiles(text: String, status: Int32, message: String) throws {
    let folder = try Folder(["s.toml": text])
    for command in ["trace", "plot", "--steps=1"] {
      let ran = try Ran(command, "--scene", "\(folder.path)/s.toml")
      #expect(ran.status == status && ran.output.isEmpty)
      #expect(ran.messages.hasPrefix("optviz: \(folder.path)/s.toml" + message), "\(ran.messages)")
    }
  }

  @Test func warningsAndUnreadableFiles() throws {
    let folder = try Folder(["s.toml": "format = 1\nstep = 3\n"])
    let ran = try Ran("trace", "--scene", "\(folder.path)/s.toml", "--steps", "1")
    #expect(ran.status == 0 && ran.lines.count == 8)
    #expect(
      ran.messages.hasPrefix("optviz: \(folder.path)/s.toml:2:1: \"step\" means nothing here"))
    for path in ["\(folder.path)/none.toml", folder.path, "/dev/null"] {
      #expect(try Ran("trace", "--scene", path).status == 66)
    }
  }
}
