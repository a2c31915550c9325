import Catalog
import Foundation
import Notation
import Optimization
import Testing

@testable import Console

@Suite struct TraceTests {
  func trace(
    _ arguments: String, format: RecordFormat = .jsonl, every stride: Int = 1
  ) throws -> [String] {
    let words = arguments.split(separator: " ").map(String.init)
    let scene = try SceneOptions.parse(words).scene(limits: Limits(iterations: 100))
    let text = try written { try Trace(scene, format: format, every: stride).write(to: &$0) }
    #expect(text.hasSuffix("\n"))
    return text.split(separator: "\n").map(String.init)
  }

  /// A bowl that binary numbers describe exactly: J = (x + 2y − 7)² + (2x + y − 5)².
  @Test func bytes() throws {
    #expect(
      try trace("--loss booth -o momentum:epsilon=0.125,alpha=0.5 --start 0,0 --iterations 1") == [
        #"{"optimizer":"momentum","label":"momentum","t":0,"theta":[0.0,0.0],"loss":74.0,"#
          + #""gradient":[-34.0,-38.0],"state":{"v":[0.0,0.0]},"status":"running"}"#,
        #"{"optimizer":"momentum","label":"momentum","t":1,"theta":[4.25,4.75],"loss":113.625,"#
          + #""gradient":[46.5,43.5],"update_gradient":[-34.0,-38.0],"state":{"v":[4.25,4.75]},"#
          + #""status":"exhausted"}"#,
      ])
  }

  @Test func csvBytes() throws {
    #expect(
      try trace(
        "--loss booth -o sgd:epsilon=0.125,label=\"q\" --start 0,0 --iterations 1", format: .csv)
        == [
          "optimizer,label,t,theta_x,theta_y,loss,gradient_x,gradient_y,status",
          "sgd,\"\"\"q\"\"\",0,0.0,0.0,74.0,-34.0,-38.0,running",
          "sgd,\"\"\"q\"\"\",1,4.25,4.75,113.625,46.5,43.5,exhausted",
        ])
  }

  /// Where J has no value it has no gradient; where it has a derivative by limit only, that is written.
  @Test(arguments: [
    ("log(x)+y^2", "-1,1", "null,null,null,undefined"),
    ("1/x", "0,1", "null,null,null,undefined"),
    ("hypot(x,y)", "0,0", "0.0,null,null,undefined"),
    ("hypot(x,y)^2", "0,0", "0.0,0.0,0.0,exhausted"),
    ("1/(1+exp(-x))", "-800,0", "0.0,0.0,0.0,exhausted"),
    ("exp(x)", "800,0", "null,null,0.0,diverged"),
  ]) func whatIsMissingIsNull(formula: String, start: String, ending: String) throws {
    let arguments = "--loss \(formula) -o sgd:epsilon=0 --start \(start) --iterations 1"
    let lines = try trace(arguments, format: .csv)
    #expect(lines.last?.hasSuffix("," + ending) == true, "\(lines)")
    let record = try Record(try #require(try trace(arguments).first))
    let numbers = [record.loss, record.gradient[0], record.gradient[1]]
    let texts = numbers.map { $0.map(\.description) ?? "null" }
    #expect(ending.hasPrefix(texts.joined(separator: ",")))
  }

  @Test(arguments: [
    ("sgd", []), ("momentum", ["v"]), ("nesterov", ["v"]), ("adagrad", ["r"]), ("rmsprop", ["r"]),
    ("rmsprop-nesterov", ["r", "v"]), ("adam", ["r", "s"]), ("adadelta", ["Edx2", "Eg2"]),
    ("delta-bar-delta", ["delta_bar", "rate"]), ("newton", []), ("newton-regularized", []),
  ])
  func accumulators(_ name: String, keys: [String]) throws {
    let records = try trace("-o \(name) --iterations 2").map(Record.init)
    #expect(records.map { $0.state.keys.sorted() } == Array(repeating: keys, count: 3))
    #expect(records.map { $0.updateGradient == nil } == [true, false, false])
  }

  /// Over several portions and checkpoints, every record shows what the run itself has.
  @Test(arguments: Algorithm.all.map(\.id)) func sameAsTheRun(_ name: String) throws {
    let scene = try SceneOptions.parse(["--loss", "beale", "-o", name, "--steps", "4500"])
      .scene(limits: Limits(iterations: 1))
    let lines = try trace("--loss beale -o \(name) --iterations 4500")
    var run = scene.run(of: scene.entries[0])
    run.advance(to: 4500)
    #expect(lines.count == run.count + 1)
    for t in [0, 1, 255, 256, 257, 4095, 4096, 4097, 4499, 4500] where t <= run.count {
      let (record, page) = (try Record(lines[t]), run.page(at: t))
      #expect(record.t == t)
      #expect(record.theta == [run.path[t].x, run.path[t].y])
      #expect(record.loss == run.losses[t])
      #expect(record.gradient == [run.gradients[t].x, run.gradients[t].y])
      for (key, index) in run.algorithm.accumulators {
        #expect(record.state[key] == [page.values[index].x, page.values[index].y])
      }
      if t > 0 { #expect(record.updateGradient == [page.values[1].x, page.values[1].y]) }
    }
  }

  @Test(arguments: [
    (1, [0, 1, 2, 3, 4, 5, 6, 7]), (3, [0, 3, 6, 7]), (7, [0, 7]), (10, [0, 7]),
    (10_000_000, [0, 7]), (Int.max, [0, 7]),
  ])
  func thinned(_ stride: Int, iterations: [Int]) throws {
    let records = try trace("-o adam --iterations 7", every: stride).map(Record.init)
    #expect(records.map(\.t) == iterations)
    #expect(records.map(\.status).last == "exhausted")
    #expect(records.dropLast().allSatisfy { $0.status == "running" })
  }

  @Test func thinnedOverManyPortions() throws {
    let records = try trace("-o adam --iterations 20000", every: 9999).map(Record.init)
    #expect(records.map(\.t) == [0, 9999, 19998, 20000])
  }

  @Test func noIterations() throws {
    let records = try trace("--iterations 0").map(Record.init)
    #expect(records.map(\.optimizer) == ["adagrad", "rmsprop", "adam", "newton"])
    #expect(records.allSatisfy { $0.t == 0 && $0.status == "exhausted" })
  }

  @Test func runsInTheirOrder() throws {
    let records = try trace("-o adam -o sgd:label=second -o adam --iterations 2").map(Record.init)
    #expect(records.map(\.t) == [0, 1, 2, 0, 1, 2, 0, 1, 2])
    #expect(records.map(\.label).filter { $0 == "second" }.count == 3)
    #expect(records[0..<3].map(\.theta) == records[6..<9].map(\.theta))
  }
}
