import Foundation

/// The types of the notation that are declared with a conformance.
func declaredNames(conformingTo name: String) throws -> Set<String> {
  let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  let folder = root.appending(path: "Sources/Notation")
  let files = try FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil)
  let lines = try files.flatMap {
    try String(contentsOf: $0, encoding: .utf8).split(separator: "\n")
  }
  let names = lines.compactMap { line -> String? in
    guard line.hasPrefix("public enum "), line.contains(": \(name) {") else { return nil }
    return String(line.dropFirst("public enum ".count).prefix { $0 != ":" })
  }
  return Set(names)
}
