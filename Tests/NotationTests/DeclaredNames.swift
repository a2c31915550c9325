import Foundation

/// The types of a file of the notation that are declared with a conformance.
func declaredNames(in file: String, conformingTo name: String) throws -> Set<String> {
  let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  let path = root.appending(path: "Sources/Notation/\(file)")
  let source = try String(contentsOf: path, encoding: .utf8)
  let names = source.split(separator: "\n").compactMap { line -> String? in
    guard line.hasPrefix("public enum "), line.contains(": \(name) {") else { return nil }
    return String(line.dropFirst("public enum ".count).prefix { $0 != ":" })
  }
  return Set(names)
}
