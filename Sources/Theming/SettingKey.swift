import Canvas
import Tables

/// A key of the settings file: what it is called, where its value goes, how it is read and said. All that
/// there are stand in `all`, and nowhere else.
package struct SettingKey: Sendable {
  package let name: String
  /// Reads its value, if there is one.
  let read: @Sendable (inout Settings, TableReader) throws(Complaint) -> Void
  /// The value for people; nil where it is not set.
  let words: @Sendable (Settings) -> String?

  private init<Value>(
    _ name: String, _ property: WritableKeyPath<Settings, Value?> & Sendable,
    _ read: @escaping @Sendable (TableReader, String) throws(Complaint) -> Value?,
    words: @escaping @Sendable (Value) -> String
  ) {
    self.name = name
    self.read = { settings, table throws(Complaint) in
      settings[keyPath: property] = try read(table, name)
    }
    self.words = { $0[keyPath: property].map(words) }
  }

  /// One of some names.
  private init<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ name: String, choice property: WritableKeyPath<Settings, Choice?> & Sendable
  ) {
    self.init(
      name, property,
      { table, key throws(Complaint) in try table.choice(key, Choice.self) },
      words: { $0.rawValue })
  }

  private init(_ name: String, flag property: WritableKeyPath<Settings, Bool?> & Sendable) {
    self.init(
      name, property, { table, key throws(Complaint) in try table.boolean(key) },
      words: { "\($0)" })
  }
}

extension SettingKey {
  package static let all: [SettingKey] = [
    SettingKey(
      "theme", \.theme,
      { table, key throws(Complaint) in
        try table.string(key, wanted: "the name of a theme")?.text
      }, words: { $0 }),
    SettingKey("color", \.color, color, words: { $0.rawValue }),
    SettingKey("marker", choice: \.marker),
    SettingKey("mouse", flag: \.mouse),
    SettingKey("projector", flag: \.projector),
    SettingKey("motion", choice: \.motion),
    SettingKey("pace", choice: \.pace),
  ]

  /// `color = 256` serves as well as `color = "256"`.
  @Sendable private static func color(
    _ table: TableReader, _ key: String
  ) throws(Complaint) -> ColorChoice? {
    if case .integer(let number)? = table[key]?.content,
      let choice = ColorChoice(rawValue: "\(number)")
    {
      return choice
    }
    return try table.choice(key, ColorChoice.self)
  }
}
