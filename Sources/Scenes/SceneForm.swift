import Tables

/// How a value is written in a file, and on a command line.
struct SceneForm<Value: Sendable>: Sendable {
  /// Reads the value of a key; nil where it is not there.
  let read: @Sendable (String, SceneReader) throws(Complaint) -> Value?
  /// As TOML.
  let toml: @Sendable (Value) -> String
  /// As the option takes it; where there are several, the option is repeated.
  let option: @Sendable (Value) -> [String]
}

/// A table that describes a scene, and where its file is.
struct SceneReader: Sendable {
  let table: TableReader
  /// What paths are relative to; empty for the current folder.
  let folder: String
}
