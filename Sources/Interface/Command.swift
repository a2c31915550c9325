import Canvas

/// Something that keys do: declared once, with its help.
struct Command: Sendable {
  typealias Action = @Sendable (inout Model) -> [Effect]

  /// A key and what it does.
  struct Binding: Sendable {
    let press: KeyPress
    /// What the search calls it; nil where the command's words say it.
    let name: String?
    let action: Action

    init(_ character: Character, as name: String? = nil, _ action: @escaping Action) {
      self.init(.character(character), [], as: name, action)
    }

    init(
      _ key: Key, _ modifiers: Modifiers = [], as name: String? = nil, _ action: @escaping Action
    ) {
      press = KeyPress(key, modifiers)
      self.name = name
      self.action = action
    }
  }

  /// The keys as the help shows them: `e E`.
  let keyText: String
  /// What they do: "ε down, up".
  let words: String
  /// What else people call it, for the search: "save", "learning rate".
  let also: [String]
  /// A word for the footer; nil keeps the command out of it.
  let hint: String?
  /// The same where it depends on what is shown.
  private let hintNow: (@Sendable (Model) -> String)?
  /// Its place in the footer: lower numbers stay longer as room gets short.
  let rank: Int
  let isAvailable: @Sendable (Model) -> Bool
  let bindings: [Binding]

  init(
    _ keyText: String, _ words: String, also: [String] = [], hint: String? = nil, rank: Int = 100,
    when isAvailable: @escaping @Sendable (Model) -> Bool = { _ in true },
    _ bindings: [Binding], hintNow: (@Sendable (Model) -> String)? = nil
  ) {
    self.keyText = keyText
    self.words = words
    self.also = also
    self.hint = hint
    self.hintNow = hintNow
    self.rank = rank
    self.isAvailable = isAvailable
    self.bindings = bindings
  }

  /// What the footer says of it.
  func hint(in model: Model) -> String { hintNow?(model) ?? hint ?? "" }

  /// The key that a word of the key text names.
  private func press(named word: some StringProtocol) -> KeyPress? {
    bindings.first { $0.press.name.map { $0 == word } ?? false }?.press
  }

  /// For the footer; nil where it is kept out of it, or does nothing now.
  func footerHint(in model: Model) -> Hint? {
    guard hint != nil, isAvailable(model) else { return nil }
    let keys = keyText.split(separator: " ").map { (text: String($0), press: press(named: $0)) }
    return Hint(keys: keys, words: hint(in: model), rank: rank)
  }
}
