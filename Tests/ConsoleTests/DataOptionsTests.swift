import Catalog
import EmpiricalRisk
import Foundation
import Notation
import Optimization
import Scenes
import Testing

@testable import Console

@Suite struct DataOptionsTests {
  let limits = Limits(iterations: 20)

  static func file(_ text: String) throws -> String {
    let path = NSTemporaryDirectory() + "optviz data " + UUID().uuidString + ".csv"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  func scene(_ arguments: [String]) throws -> Scene {
    try SceneOptions.parse(arguments).scene(limits: limits)
  }

  /// The words of a command line as a shell takes them apart; in these no quote is within a word.
  static func words(_ scene: Scene) -> [String] {
    scene.commandLine.dropFirst().flatMap { pair in
      pair.split(separator: " ", maxSplits: 1).map { String($0).replacing("'", with: "") }
    }
  }

  @Test func data() throws {
    let path = try Self.file("x,y\n0,1\n1,3\n2,4.5\n3,7\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let scene = try scene([
      "--data", path, "--model", "linear", "--batch", "3", "--seed", "7", "--l2", "0.25", "-o",
      "sgd:epsilon=0.01",
    ])
    #expect(scene.loss.exampleCount == 4 && scene.lambda == 0.25)
    #expect(scene.loss.minima.count == 1 && scene.domain.contains(scene.start))
    let again = try SceneOptions.parse(Self.words(scene)).scene(limits: limits)
    #expect(again.commandLine == scene.commandLine && again.loss.identity == scene.loss.identity)
    #expect(again.finishedRuns()[0].path == scene.finishedRuns()[0].path)
  }

  @Test func batchFile() throws {
    let path = try Self.file("0 1\n2,2\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let scene = try scene(["--loss", "outlier", "--batches", path])
    let batch = try #require(scene.loss.batch)
    #expect([batch(1), batch(2), batch(3)] == [[0, 1], [2, 2], [0, 1]])
    let again = try SceneOptions.parse(Self.words(scene)).scene(limits: limits)
    #expect(again.loss.identity == scene.loss.identity)
  }

  @Test func shippedDataIsALossLikeOthers() throws {
    let scene = try scene(["--loss", "Rare_Feature", "--batch", "10"])
    #expect(scene.loss.name == "rare-feature" && scene.loss.exampleCount == 100)
    #expect(scene.commandLine.contains("--batch 10") && scene.commandLine.contains("--seed 0"))
    #expect(try self.scene(["--loss", "rare-feature"]).loss.batch == nil)
  }

  @Test func regularizedFormulas() throws {
    let scene = try scene(["--loss", "x^2 + y^4", "--l2", "0.5"])
    #expect(scene.lambda == 0.5 && scene.loss.jet(Point(1, 1)).value == 2.5)
    let again = try SceneOptions.parse(Self.words(scene)).scene(limits: limits)
    #expect(again.loss.identity == scene.loss.identity)
  }

  @Test(arguments: [
    (["--model", "linear"], "--model says what is fitted to --data, which is missing"),
    (["--data", "f"], "--data needs --model linear or --model logistic"),
    (["--data", "f", "--model", "linear", "--loss", "saddle"], "cannot both be the loss"),
    (["--batch", "1"], "--batch needs examples: --data, or one of --loss outlier, "),
    (["--loss", "saddle", "--batches", "f"], "--batches needs examples: "),
    (["--loss", "x^2", "--seed", "1"], "--seed needs examples: "),
    (["--loss", "outlier", "--seed", "1"], "--seed goes with --batch, which is missing"),
    (["--loss", "outlier", "--batch", "31"], "--batch 31 is more than the 30 examples there are"),
    (["--loss", "outlier", "--batch", "2", "--batches", "f"], "cannot both say what to use"),
    (["--loss", "outlier", "--seed", "2", "--batches", "f"], "--seed decides nothing"),
  ])
  func optionsThatDoNotGoTogether(_ arguments: [String], message: String) throws {
    let options = try SceneOptions.parse(arguments)
    let found = failure(of: { () throws(Failure) in try options.scene(limits: limits) })
    #expect(found?.status == .usage)
    #expect(found?.message.contains(message) == true, "\(found?.message ?? "")")
  }

  @Test(arguments: [
    ["--batch", "0"], ["--batch", "-1"], ["--batch", "1.5"], ["--seed", "-1"], ["--seed", "x"],
    ["--l2", "-0.1"], ["--l2", "nan"], ["--model", "cubic"],
  ])
  func badValues(_ arguments: [String]) {
    do {
      _ = try SceneOptions.parse(arguments)
      Issue.record("accepted")
    } catch {
      #expect(SceneOptions.exitCode(for: error).rawValue == 64)
    }
  }

  @Test func cautions() throws {
    let arguments = ["--loss", "outlier", "-o", "sgd", "-o", "delta-bar-delta:label=d"]
    #expect(try scene(arguments).cautions.isEmpty)
    let cautions = try scene(arguments + ["--batch", "4"]).cautions
    #expect(cautions == ["d: made for full batches; the noise of minibatches misleads its rates"])
  }
}
