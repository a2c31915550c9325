import Canvas

/// Something that keys do: declared once, with its help.
struct Command: Sendable {
  /// A key as it is pressed; Shift counts for keys that are no characters.
  struct Stroke: Hashable, Sendable {
    let key: Key
    let modifiers: Modifiers

    init(_ key: Key, _ modifiers: Modifiers = []) {
      self.key = key
      self.modifiers = modifiers
    }

    init(_ character: Character) { self.init(.character(character)) }

    /// As the help spells it; nil for keys that stand there as signs.
    fileprivate var name: String? {
      switch key {
      case .character(" "): "Space"
      case .character(let character): String(character)
      case .tab: "Tab"
      case .home: "Home"
      case .end: "End"
      case .enter: "Enter"
      case .backspace: "Backspace"
      case .delete: "Delete"
      case .pageUp: "PageUp"
      case .pageDown: "PageDown"
      default: nil
      }
    }
  }

  typealias Action = @Sendable (inout Model) -> [Effect]

  /// A key and what it does.
  struct Binding: Sendable {
    let stroke: Stroke
    let action: Action

    init(_ character: Character, _ action: @escaping Action) {
      self.init(.character(character), [], action)
    }

    init(_ key: Key, _ modifiers: Modifiers = [], _ action: @escaping Action) {
      stroke = Stroke(key, modifiers)
      self.action = action
    }
  }

  /// The keys as the help shows them: `e E`.
  let keyText: String
  /// What they do: "ε down, up".
  let words: String
  /// A word for the footer; nil keeps the command out of it.
  let hint: String?
  /// The same where it depends on what is shown.
  private let hintNow: (@Sendable (Model) -> String)?
  /// Its place in the footer: lower numbers stay longer as room gets short.
  let rank: Int
  let isAvailable: @Sendable (Model) -> Bool
  let bindings: [Binding]

  init(
    _ keyText: String, _ words: String, hint: String? = nil, rank: Int = 100,
    when isAvailable: @escaping @Sendable (Model) -> Bool = { _ in true },
    _ bindings: [Binding], hintNow: (@Sendable (Model) -> String)? = nil
  ) {
    self.keyText = keyText
    self.words = words
    self.hint = hint
    self.hintNow = hintNow
    self.rank = rank
    self.isAvailable = isAvailable
    self.bindings = bindings
  }

  /// What the footer says of it.
  func hint(in model: Model) -> String { hintNow?(model) ?? hint ?? "" }

  /// The key that a word of the key text names.
  func stroke(named word: some StringProtocol) -> Stroke? {
    bindings.first { $0.stroke.name.map { $0 == word } ?? false }?.stroke
  }

  /// The groups in which the help shows them.
  static let groups: [(title: String, commands: [Command])] = [
    ("Time", time), ("Hyperparameters", hyperparameters + regularization), ("Runs", runs + history),
    ("Curves", curves), ("Loss", loss), ("Look", look), ("Lesson", lesson), ("Program", program),
    ("Signs", signs),
  ]

  static let all: [Command] = groups.flatMap(\.commands)

  /// What a key does; the first command that has it and is available.
  static func action(for stroke: Stroke, in model: Model) -> Action? {
    for command in all where command.isAvailable(model) {
      if let found = command.bindings.first(where: { $0.stroke == stroke }) { return found.action }
    }
    return nil
  }
}
