import LessonReading
import Lessons
import Tables
import Testing

/// The lessons that come with the program, read once.
enum Shipped {
  private static let readings: [String: Result<Lesson, Complaints>] = {
    var readings: [String: Result<Lesson, Complaints>] = [:]
    for name in LessonLibrary().names {
      readings[name] = Result { () throws(Complaints) in
        try LessonLibrary().lesson(named: name).value
      }
    }
    return readings
  }()

  static func lessons() throws -> [Lesson] { try readings.values.map { try $0.get() } }

  static func lesson(_ name: String) throws -> Lesson {
    try #require(readings[name], "there is no lesson \(name)").get()
  }
}
