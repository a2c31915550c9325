/// Files of a kind that are asked for by their names: those that come with the program, embedded in it,
/// and those in folders. Only names are looked up; a file is read when it is asked for.
package struct NamedFiles: Sendable {
  package enum Source: Sendable {
    /// A file in a folder, by its path.
    case file(String)
    /// What comes with the program, and what messages call it.
    case embedded(text: String, file: String)
  }

  /// Those of the program in their order, then other files' in alphabetical order.
  package let names: [String]
  private let files: [String: String]
  private let embedded: [String: [UInt8]]
  private let ending: String

  /// Looks through folders in their order; the first that has a name wins over later ones, and any
  /// file over the embedded one of its name. A folder that is not there is passed over.
  ///
  /// - Parameters:
  ///   - embedded: names without the ending, and bytes in UTF-8.
  ///   - ending: `.toml`
  package init(_ embedded: [(name: String, text: [UInt8])], in folders: [String], ending: String) {
    files = Folder.files(in: folders, ending: ending)
    self.embedded = Dictionary(uniqueKeysWithValues: embedded.map { ($0.name, $0.text) })
    self.ending = ending
    let own = embedded.map(\.name)
    names = own + files.keys.filter { !own.contains($0) }.sorted()
  }

  /// Where the file of a name is; nil where there is none.
  package func source(of name: String) -> Source? {
    if let file = files[name] { return .file(file) }
    return embedded[name].map {
      .embedded(text: String(decoding: $0, as: UTF8.self), file: name + ending)
    }
  }
}
