import ArgumentParser
import Catalog
import Console
import Files
import Interface
import Lessons
import Optimization
import Scenes
import Terminal

/// The program: the visualizer, unless a subcommand asks for something else.
struct Optviz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optviz",
    abstract: "See how optimizers walk a loss: draws contours, and races optimizers over them.",
    usage: """
      optviz [<options>]
      optviz trace|plot [<options>]
      optviz lesson <name>|<file.toml>
      optviz list [<kind>]
      optviz doctor
      """,
    discussion: """
      Examples:
        optviz                      the visualizer; ? shows its keys
        optviz --loss rosenbrock --start -1.2,1
        optviz -o adam:epsilon=0.1 -o adam:epsilon=0.01,label=slow
        optviz lesson newton-one-step
        optviz trace -o rmsprop --iterations 1000 --format csv > rmsprop.csv
        optviz plot --loss beale --theme paper --size 120x40
      """,
    version: "\(Console.version)\n\(buildWords)",
    subcommands: [Trace.self, Plot.self, LessonCommand.self, List.self, Doctor.self])

  @Flag(help: "Begin paused at t 0; Space plays, . goes on by an iteration.") var paused = false
  @OptionGroup(title: "Scene options") var scene: SceneOptions
  @OptionGroup(title: "Look options") var look: LookOptions

  func run() throws {
    let scene = try scene.reading(limits: Scene.standard.limits)
    let appearance = try Appearance(look)
    warn(scene.warnings + appearance.warnings)
    guard appearance.capabilities.isInteractive else {
      return try printStill(scene.value, appearance, size: .still)
    }
    throw ExitCode(try Self.visualize(scene.value, isPaused: paused, appearance))
  }

  /// Runs the visualizer on the terminal; the exit status.
  static func visualize(
    _ scene: Scene, lesson: Lesson? = nil, isPaused: Bool = false, _ appearance: Appearance
  ) throws -> Int32 {
    let preferences = appearance.preferences
    let screen: Screen
    do {
      screen = try Screen.open(
        color: preferences.color.value, marker: preferences.marker.value,
        mouse: preferences.mouse.value)
    } catch {
      throw Failure(error.description, .noTerminal)
    }
    defer { screen.close() }
    var model = Model(
      scene: scene,
      offer: Offer(
        losses: Loss.all, algorithms: Algorithm.all, traces: Algorithm.traces,
        commandLine: \.commandLine,
        freeName: { Folder.freeName(like: $0) }
      )
      .holding(scene.baseLoss),
      look: appearance.look, size: screen.size,
      clock: Clock(
        pace: preferences.pace.value, motion: preferences.motion.value, isPaused: isPaused),
      usesMouse: preferences.mouse.value, copyRoom: screen.copyRoom)
    // What opening a lesson wants done is what the visualizer begins with.
    if let lesson { _ = model.open(lesson) }
    var visualizer = Visualizer(screen: screen, model: model)
    return visualizer.run()
  }
}
