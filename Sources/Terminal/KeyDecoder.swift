import Canvas

/// Turns what ncurses reads, bytes and codes of keys it knows, into keys and mouse events.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    case sequence(ControlSequence)
    case string(ControlString)
    case paste(PastedText)
    case character(bytes: [UInt8], length: Int)
  }

  private var state = State.ground

  /// Whether a sequence or a character has begun whose rest is due at once. After an escape alone
  /// ncurses has waited already.
  var isWaiting: Bool {
    switch state {
    case .ground, .escape: false
    case .sequence, .string, .paste, .character: true
    }
  }

  /// A key that ncurses knows; whatever was unfinished is given up.
  mutating func take(_ stroke: Stroke) -> [Input] {
    // What was pasted acts as no key.
    if case .paste = state { return [] }
    let isAlt = if case .escape = state { true } else { false }
    state = .ground
    return [.key(stroke.key, isAlt ? stroke.modifiers.union(.alt) : stroke.modifiers)]
  }

  mutating func take(_ byte: UInt8) -> [Input] {
    switch state {
    case .ground: return begin(byte, [])
    case .escape: return afterEscape(byte)
    case .sequence(var sequence):
      switch sequence.take(byte) {
      case .more:
        state = .sequence(sequence)
        return []
      case .paste:
        state = .paste(PastedText())
        return []
      case .complete(let input):
        state = .ground
        return input.map { [$0] } ?? []
      }
    case .string(var string):
      state = string.take(byte) ? .ground : .string(string)
      return []
    case .paste(let text): return goOn(text, byte)
    case .character(let bytes, let length): return goOn(bytes, length, byte)
    }
  }

  /// Nothing more has come: an escape alone is the Esc key, other beginnings mean nothing.
  mutating func finish() -> [Input] {
    switch state {
    // On a slow line the rest comes later.
    case .paste(let text) where !text.endsInEscape: return []
    case .paste(let text):
      state = .ground
      return [.paste(text.text)]
    case .string(let string) where string.isEmpty:
      state = .ground
      return begin(string.introducer, .alt)
    case .escape:
      state = .ground
      return [.key(.escape, [])]
    default:
      state = .ground
      return []
    }
  }

  private mutating func goOn(_ text: PastedText, _ byte: UInt8) -> [Input] {
    var text = text
    let isOver = text.take(byte)
    state = isOver ? .ground : .paste(text)
    return isOver ? [.paste(text.text)] : []
  }

  private mutating func afterEscape(_ byte: UInt8) -> [Input] {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .sequence(ControlSequence(introducer: byte))
      return []
    case 0x1B: return [.key(.escape, [])]
    case _ where ControlString.introducers.contains(byte):
      state = .string(ControlString(introducer: byte))
      return []
    default:
      state = .ground
      return begin(byte, .alt)
    }
  }

  private mutating func begin(_ byte: UInt8, _ modifiers: Modifiers) -> [Input] {
    switch byte {
    case 0x1B: state = .escape
    case 0x00...0x7F: return [Self.ascii(byte, modifiers)]
    case 0xC2...0xDF: state = .character(bytes: [byte], length: 2)
    case 0xE0...0xEF: state = .character(bytes: [byte], length: 3)
    case 0xF0...0xF4: state = .character(bytes: [byte], length: 4)
    default: break
    }
    return []
  }

  private mutating func goOn(_ bytes: [UInt8], _ length: Int, _ byte: UInt8) -> [Input] {
    state = .ground
    guard (0x80...0xBF).contains(byte) else { return begin(byte, []) }
    let bytes = bytes + [byte]
    guard bytes.count == length else {
      state = .character(bytes: bytes, length: length)
      return []
    }
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first else {
      return []
    }
    return [.key(.character(character), [])]
  }

  private static func ascii(_ byte: UInt8, _ modifiers: Modifiers) -> Input {
    switch byte {
    case 0x08, 0x7F: .key(.backspace, modifiers)
    case 0x09: .key(.tab, modifiers)
    case 0x0A, 0x0D: .key(.enter, modifiers)
    case 0x00: .key(.character(" "), modifiers.union(.control))
    case 0x01...0x1A: .key(.character(letter(byte | 0x60)), modifiers.union(.control))
    case 0x1B...0x1F: .key(.character(letter(byte | 0x40)), modifiers.union(.control))
    default: .key(.character(letter(byte)), modifiers)
    }
  }

  private static func letter(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
