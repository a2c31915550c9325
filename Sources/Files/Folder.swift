#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where folders are and what they hold.
package enum Folder {
  /// The files in folders that can be asked for by name, by their names without the ending. The
  /// first folder that has a name wins; one that cannot be read is passed over.
  package static func files(in folders: [String], ending: String) -> [String: String] {
    var found: [String: String] = [:]
    for folder in folders {
      for file in names(in: folder) where file.hasSuffix(ending) {
        let name = String(file.dropLast(ending.count))
        if isName(name), found[name] == nil { found[name] = "\(folder)/\(file)" }
      }
    }
    return found
  }

  /// The one that the program runs in; empty if the system does not tell.
  package static var current: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    // Sound: getcwd gives a C string of its own, freed only after it is copied.
    return String(cString: path)
  }

  /// Whether a theme or lesson may be called this: lower-case letters, digits and hyphens.
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// The names in a folder, sorted; none if it cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // Sound: d_name ends with NUL and lives until the next readdir of this stream.
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }
}
