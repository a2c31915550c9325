import ArgumentParser
import Canvas
import Console
import LessonReading
import Lessons
import Tables
import Texts

/// `optviz lesson`
struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "Give a lesson: words, and races that show what they say.",
    discussion: """
      A lesson is asked for by its name from 'optviz list lessons', or by its file. \
      Without one they are listed. Where there is no terminal a lesson is written as \
      plain text.
      """)

  @Flag(help: "Only tell what is wrong with lesson files; a line for each that is right.")
  var check = false
  @Argument(
    help: ArgumentHelp("A lesson's name or its file.", valueName: "name-or-file"),
    completion: .list(LessonLibrary().names))
  var lessons: [String] = []
  @OptionGroup(title: "Look options") var look: LookOptions

  func validate() throws {
    if check, lessons.isEmpty { throw ValidationError("--check wants lessons: names or files") }
    guard check || lessons.count <= 1 else {
      throw ValidationError("one lesson at a time; --check takes many")
    }
  }

  func run() throws {
    guard !lessons.isEmpty else { return try printList(.lessons, look) }
    let readings = lessons.map { name in (name, Result { () throws(Complaints) in try read(name) })
    }
    for (_, reading) in readings { warn(reading.complaints) }
    if check { try tell(readings) }
    if let status = readings.compactMap(\.1.exitStatus).first { throw ExitCode(status.rawValue) }
    guard !check, case .success(let lesson) = readings[0].1 else { return }
    try give(lesson.value)
  }

  private func give(_ lesson: Lesson) throws {
    let appearance = try Appearance(look)
    warn(appearance.warnings)
    guard appearance.capabilities.isInteractive else {
      var output = Output.standard
      try output.append(lesson.text)
      return try output.flush()
    }
    throw ExitCode(try Optviz.visualize(lesson.steps[0].scene, lesson: lesson, appearance))
  }

  /// A line for each lesson that is right.
  private func tell(_ readings: [(name: String, Result<Reading<Lesson>, Complaints>)]) throws {
    var output = Output.standard
    for (name, reading) in readings {
      guard case .success(let lesson) = reading else { continue }
      let count = lesson.value.steps.count
      try output.append("\(name.visible): a lesson of \(count) step\(count == 1 ? "" : "s")\n")
    }
    try output.flush()
  }

  /// The lesson of a file, or of a name.
  private func read(_ name: String) throws(Complaints) -> Reading<Lesson> {
    let isFile = name.contains("/") || name.hasSuffix(".toml")
    return try isFile ? LessonFile.read(name) : Appearance.lessons.lesson(named: name)
  }
}

extension Result<Reading<Lesson>, Complaints> {
  /// What is wrong or odd.
  fileprivate var complaints: [Complaint] {
    switch self {
    case .success(let reading): reading.warnings
    case .failure(let complaints): complaints.all
    }
  }

  fileprivate var exitStatus: ExitStatus? {
    if case .failure(let complaints) = self { ExitStatus(complaints.severity) } else { nil }
  }
}
