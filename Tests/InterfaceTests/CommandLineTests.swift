import ArgumentParser
import Catalog
import Console
import Foundation
import Notation
import Optimization
import Scenes
import Testing

@testable import Interface

/// What `y` shows gives the same scene when it is typed.
@Suite struct CommandLineTests {
  @Test func theSceneItIsOpenedWith() throws {
    try expectSame(.four)
    try expectSame(.letters)
    try expectSame(.standard)
  }

  @Test func aSceneThatKeysHaveMade() throws {
    var player = Player(.letters, width: 80, height: 24)
    player.press("EEoDDu+++lLRR")
    player.point(.press, 30, 10)
    player.point(.wheelUp, 33, 9)
    player.press(.right, .control)
    for value in ["0.1", "-1e300", "-0", "1e-310", "0.1000000000000000055511151231257827"] {
      player.press(.enter)
      player.press(value)
      player.press(.enter)
      try expectSame(player.model.scene)
    }
  }

  @Test func everythingThatASceneHas() throws {
    var scene = Scene.four
    scene.start = Point(-1.2, 1e-7)
    scene.velocity = Point(0.1, -0.3)
    scene.limits = Limits(iterations: 77, tolerance: 1e-9, target: -1.5)
    scene.entries[0].label = "it's $HOME; `so` \"to\" say \\ ="
    try expectSame(scene)
  }

  /// Wherever keys lead the view, the options take it.
  @Test(arguments: ["+", "-"]) func anyView(_ key: String) throws {
    for steps in [0, 200] {
      var player = Player(Scene("himmelblau", ["sgd:epsilon=0.1"]), width: 10, height: 3)
      for _ in 0..<steps { player.press(.right, .control) }
      for _ in 0..<15 {
        player.press(String(repeating: key, count: 10))
        try expectSame(player.model.scene)
      }
    }
  }

  /// `optviz trace` with that command line computes the numbers that are on the screen.
  @Test func traceGivesTheNumbersOnTheScreen() throws {
    var player = Player(.four, width: 80, height: 24)
    player.press("EdO")
    player.point(.press, 30, 10)
    player.press(String(repeating: ".", count: 25))
    let words = try arguments(of: player.model.scene)
    let scene = try SceneOptions.parse(words).scene(limits: Limits(iterations: 100))
    let records = try Self.records(of: Trace(scene, format: .csv))
    for (index, entry) in player.model.scene.entries.enumerated() {
      let run = try #require(player.model.run(index))
      let own = records.filter { $0[1] == entry.label }
      #expect(own.count > run.count)
      for t in 0...run.count {
        let numbers = own[t][2...5].compactMap { Double($0) }
        #expect(numbers == [Double(t), run.path[t].x, run.path[t].y, run.losses[t]])
      }
    }
  }

  private static func records(of trace: Trace) throws -> [[String]] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    var output = Output(descriptor: handle.fileDescriptor, name: file.path)
    try trace.write(to: &output)
    try handle.close()
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func expectSame(_ scene: Scene, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let words = try arguments(of: scene)
    let other: Scene
    do {
      other = try SceneOptions.parse(words).scene(limits: Scene.standard.limits)
    } catch {
      let message = SceneOptions.message(for: error)
      Issue.record("\(words): \(message)", sourceLocation: sourceLocation)
      return
    }
    #expect(other.loss.name == scene.loss.name, sourceLocation: sourceLocation)
    #expect(other.start == scene.start, sourceLocation: sourceLocation)
    #expect(other.velocity == scene.velocity, sourceLocation: sourceLocation)
    #expect(other.domain == scene.domain, sourceLocation: sourceLocation)
    #expect(other.limits == scene.limits, sourceLocation: sourceLocation)
    #expect(
      other.entries.map(\.algorithm.id) == scene.entries.map(\.algorithm.id),
      sourceLocation: sourceLocation)
    #expect(
      other.entries.map(\.label) == scene.entries.map(\.label), sourceLocation: sourceLocation)
    #expect(
      other.entries.map { $0.hyperparameters.map(\.bitPattern) }
        == scene.entries.map { $0.hyperparameters.map(\.bitPattern) },
      sourceLocation: sourceLocation)
  }

  /// The command line taken apart by a shell, without the program's name.
  private func arguments(of scene: Scene) throws -> [String] {
    let shell = Process()
    let pipe = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "set -- \(scene.commandLine.joined(separator: " ")); printf '%s\\0' \"$@\"",
    ]
    shell.standardOutput = pipe
    try shell.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    let words = String(decoding: bytes, as: UTF8.self).split(
      separator: "\0", omittingEmptySubsequences: false)
    #expect(words.first == "optviz")
    return words.dropFirst().dropLast().map(String.init)
  }
}
