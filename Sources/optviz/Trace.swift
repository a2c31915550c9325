import ArgumentParser
import Console
import Optimization

extension Optviz {
  /// `optviz trace`
  struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "trace",
      abstract: "Write the race as numbers, a record for each run and iteration.")

    @Option(help: "How records are written.") var format = Named(RecordFormat.jsonl)
    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "Write t = 0, every k-th iteration and the last. (default: 1)", valueName: "k"),
      transform: { try Int(option: $0, in: 1...10_000_000) })
    var every: Int?
    @OptionGroup(title: "Scene options") var scene: SceneOptions
    @OptionGroup(title: "Look options") var look: LookOptions

    func validate() throws { try format.check("format") }

    func run() throws {
      try look.check()
      let reading = try scene.reading(limits: Limits(iterations: 100))
      var scene = reading.value
      scene.entries.removeAll { !$0.isOn }
      warn(reading.warnings)
      for caution in scene.cautions { complain(Failure.text(caution)) }
      var output = Output.standard
      try Console.Trace(scene, format: format.value ?? .jsonl, every: every ?? 1).write(to: &output)
    }
  }
}
