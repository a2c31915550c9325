import Foundation

/// The files with reference numbers, which stand beside this one. What is missing throws.
package enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  package static func objectives() throws -> [GoldenObjective] {
    try decode("objectives.json")
  }

  /// Every file of the folder, by name.
  package static func trajectoryNames() throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(atPath: folder.appending(path: "trajectories").path)
      .filter { $0.hasSuffix(".json") }
      .map { String($0.dropLast(".json".count)) }
      .sorted()
  }

  package static func trajectory(_ name: String) throws -> GoldenTrajectory {
    try decode("trajectories/\(name).json")
  }

  static func decode<T: Decodable>(_ path: String) throws -> T {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(T.self, from: Data(contentsOf: folder.appending(path: path)))
  }
}
