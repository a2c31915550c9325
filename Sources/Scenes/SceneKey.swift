import Tables

/// A key of scene files, and the option of the program that says the same: what it is called, what it
/// says, how it is read and written. All that there are stand in `all`, and nowhere else.
package struct SceneKey: Hashable, Sendable {
  /// As it is written.
  package let name: String
  /// What it was called before; such files and options are still read.
  package let oldNames: [String]
  /// The option as it is typed: `--start`.
  package let option: String
  /// The option that is printed in command lines: `-o`.
  private let shortOption: String
  let isSaid: @Sendable (SceneDescription) -> Bool
  /// Takes from the second description what the first does not say.
  let fill: @Sendable (inout SceneDescription, SceneDescription) -> Void
  private let take:
    @Sendable (inout SceneDescription, String, SceneReader) throws(Complaint) -> Void
  /// The value as TOML; nil where it is not said.
  let toml: @Sendable (SceneDescription) -> String?
  private let values: @Sendable (SceneDescription) -> [String]

  /// - Parameters:
  ///   - option: what its option is called, where that is not the key's name.
  ///   - short: the same in one letter.
  ///   - property: where a description has the value.
  init<Value>(
    _ name: String, _ property: WritableKeyPath<SceneDescription, Value?> & Sendable,
    _ form: SceneForm<Value>, option: String? = nil, short: Character? = nil,
    oldNames: [String] = []
  ) {
    self.name = name
    self.oldNames = oldNames
    self.option = "--" + (option ?? name)
    shortOption = short.map { "-\($0)" } ?? self.option
    isSaid = { $0[keyPath: property] != nil }
    fill = { if $0[keyPath: property] == nil { $0[keyPath: property] = $1[keyPath: property] } }
    take = { scene, key, reader throws(Complaint) in
      scene[keyPath: property] = try form.read(key, reader)
    }
    toml = { $0[keyPath: property].map(form.toml) }
    values = { $0[keyPath: property].map(form.option) ?? [] }
  }

  /// All names under which it is read.
  var names: [String] { [name] + oldNames }

  /// Reads it from a table, under whichever name it stands there.
  func read(_ scene: inout SceneDescription, _ reader: SceneReader) throws(Complaint) {
    let found = names.filter { reader.table[$0] != nil }
    if found.count > 1 {
      throw reader.table.complaint(
        .special("\(found[0]) is given twice, as \(found[1]), too; once is enough"),
        at: reader.table[found[1]])
    }
    try take(&scene, found.first ?? name, reader)
  }

  /// The words of a command line that say the same, quoted for a shell.
  func words(_ scene: SceneDescription) -> [String] {
    values(scene).map { "\(shortOption) \($0.shellQuoted)" }
  }

  package static func == (a: SceneKey, b: SceneKey) -> Bool { a.name == b.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
