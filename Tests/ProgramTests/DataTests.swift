import Foundation
import Golden
import Testing

/// The program with files of examples and batches.
@Suite struct DataTests {
  /// The program's records agree with the reference: example data, given batches.
  @Test(arguments: ["sgd-linear_regression-o1", "adagrad-logistic_regression-o1"])
  func traceAgrees(_ name: String) throws {
    let golden = try Golden.trajectory(name)
    let folder = try Self.folder(golden)
    let values = golden.hyperparameters.map { "\($0)=\($1)" }.joined(separator: ",")
    let ran = try Ran([
      "trace", "--data", "\(folder.path)/d.csv", "--batches", "\(folder.path)/b", "--model",
      name.contains("linear") ? "linear" : "logistic", "-o", "\(golden.optimizer):\(values)",
      "--start", golden.start.map { "\($0)" }.joined(separator: ","), "--iterations", "1000",
    ])
    #expect(ran.status == 0 && ran.messages.isEmpty)
    let records = try ran.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(records.count == 1001)
    for step in golden.steps {
      let record = records[step.t]
      #expect(Self.isNear(record["theta"], step.theta, step.tolerance))
      #expect(Self.isNear(record["gradient"], step.grad, step.tolerance))
      if let gradient = step.updateGrad {
        #expect(Self.isNear(record["update_gradient"], gradient, step.tolerance))
      }
    }
  }

  /// The scales of these references are at most 1.
  private static func isNear(_ found: Any?, _ expected: [Double], _ tolerance: Double) -> Bool {
    guard let numbers = found as? [Double], numbers.count == expected.count else { return false }
    return zip(numbers, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
  }

  private static func folder(_ golden: GoldenTrajectory) throws -> Folder {
    let data = try #require(golden.objective.data)
    let names = data.features[0].count == 1 ? "x,y" : "x1,x2,y"
    let rows = zip(data.features, data.targets).map { features, target in
      (features + [target]).map { "\($0)" }.joined(separator: ",")
    }
    let batches = try #require(golden.minibatches).map { list in
      list.map(String.init).joined(separator: ",")
    }
    return try Folder([
      "d.csv": ([names] + rows).joined(separator: "\n"), "b": batches.joined(separator: "\n"),
    ])
  }

  @Test(arguments: [
    ("x,y\n1,2\n3,\u{1B}[31m\n", "linear", 65, "d.csv:3:3: '␛[31m' for y is not a number"),
    ("x1,x2,y\n1,2,3\n", "logistic", 65, "d.csv:2:5: '3' for y has to be 0 or 1"),
    ("x,y\n", "logistic", 65, "d.csv:1:1: there is no column 'x1'; the header has 'x', 'y'"),
    ("", "linear", 65, "d.csv:1:1: is empty"),
  ])
  func badData(text: String, model: String, status: Int32, message: String) throws {
    let folder = try Folder(["d.csv": text])
    for command in ["trace", "plot"] {
      let ran = try Ran(command, "--data", "\(folder.path)/d.csv", "--model", model)
      #expect(ran.status == status && ran.output.isEmpty)
      #expect(ran.messages.hasPrefix("optviz: \(folder.path)/\(message)"), "\(ran.messages)")
    }
  }

  @Test func unreadable() throws {
    let folder = try Folder(["d.csv": "x,y\n1,2\n", "b": "0\n1\n"])
    for path in ["\(folder.path)/none", folder.path, "/dev/null"] {
      #expect(try Ran("trace", "--data", path, "--model", "linear").status == 66)
      #expect(try Ran("trace", "--loss", "outlier", "--batches", path).status == 66)
    }
    let ran = try Ran(
      "trace", "--data", "\(folder.path)/d.csv", "--model", "linear", "--batches",
      "\(folder.path)/b")
    #expect(ran.status == 65)
    #expect(ran.messages.hasPrefix("optviz: \(folder.path)/b:2:1: there is no row 1; 1 rows are "))
  }

  @Test(arguments: [
    ["--data", "x.csv"], ["--batch", "2"], ["--loss", "outlier", "--batch", "31"],
    ["--loss", "outlier", "--batch", "0"], ["--l2", "-1"], ["--model", "linear"],
    ["--columns", "x=a"], ["--data", "x.csv", "--model", "linear", "--columns", "x1=a"],
    ["--data", "x.csv", "--model", "linear", "--columns", "temperature"],
  ]) func wrongArguments(_ arguments: [String]) throws {
    let ran = try Ran(["trace"] + arguments)
    #expect(ran.status == 64 && ran.output.isEmpty && ran.messages.hasPrefix("optviz: "))
  }

  /// Columns by the names that the file has for them are the same examples, from options and from a
  /// scene file.
  @Test func columns() throws {
    let folder = try Folder([
      "own.csv": "x,y\n1,2\n2,5\n", "named.csv": "y,load,temperature\n7,2,1\n7,5,2\n",
      "scene.toml": """
      format = 1
      data = "named.csv"
      model = "linear"
      columns = "x=temperature,y=load"

      """,
    ])
    func trace(_ arguments: String...) throws -> String {
      let ran = try Ran(["trace", "-o", "sgd:epsilon=0.01", "--iterations", "5"] + arguments)
      #expect(ran.status == 0, "\(ran.messages)")
      return ran.output
    }
    let own = try trace("--data", "\(folder.path)/own.csv", "--model", "linear")
    #expect(own.split(separator: "\n").count == 6)
    let named = try trace(
      "--data", "\(folder.path)/named.csv", "--model", "linear", "--columns",
      "x=temperature,y=load")
    #expect(named == own)
    #expect(try trace("--scene", "\(folder.path)/scene.toml") == own)
  }

  /// The same batches every time, others with another seed.
  @Test func seeds() throws {
    func trace(_ seed: String) throws -> String {
      try Ran(
        "trace", "--loss", "overlapping", "--batch", "7", "--seed", seed, "-o", "sgd",
        "--iterations",
        "50"
      ).output
    }
    let first = try trace("18446744073709551615")
    #expect(first.split(separator: "\n").count == 51)
    #expect(try trace("18446744073709551615") == first)
    #expect(try trace("1") != first)
  }

  @Test func listing() throws {
    let lines = try Ran("list", "losses").lines
    for name in ["outlier", "overlapping", "separable", "rare-feature"] {
      #expect(lines.contains { $0.hasPrefix("\(name)  ") })
    }
  }

  @Test func cautionOnStandardError() throws {
    let ran = try Ran("trace", "--loss", "outlier", "--batch", "3", "-o", "delta-bar-delta")
    #expect(ran.status == 0)
    #expect(ran.messages.hasPrefix("optviz: delta-bar-delta: made for full batches"))
  }
}
