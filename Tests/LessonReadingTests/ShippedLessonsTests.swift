import Foundation
import LessonFiles
import LessonReading
import Lessons
import Testing

@Suite struct ShippedLessonsTests {
  @Test func everyFileIsListed() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../lessons").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(".toml".count)) }
    let listed = LessonFiles.all.map(\.name)
    for file in files {
      #expect(
        listed.contains(file),
        "lessons/\(file).toml is not listed; add its line to lessons/LessonFiles.swift")
    }
    #expect(Set(listed).count == listed.count)
  }

  @Test(arguments: LessonLibrary().names) func canBeRead(_ name: String) throws {
    let reading = try LessonLibrary().lesson(named: name)
    #expect(reading.value.name == name && reading.warnings.isEmpty)
  }
}
