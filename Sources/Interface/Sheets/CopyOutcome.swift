/// What becomes of a text that is to be copied.
enum CopyOutcome: Hashable, Sendable {
  /// The terminal is asked to; no terminal tells whether it did.
  case asked
  /// The terminal is known not to copy for programs.
  case impossible
  /// No terminal takes so much at once.
  case tooLong

  /// - Parameter room: the longest text that the terminal takes, in bytes; 0 where it takes none.
  init(of text: String, room: Int) {
    self = room == 0 ? .impossible : text.utf8.count > room ? .tooLong : .asked
  }

  var words: String {
    switch self {
    case .asked: "copied, if the terminal allows it"
    case .impossible: "not copied: this terminal cannot; the mouse selects it"
    case .tooLong: "not copied: too long for terminals; the mouse selects it"
    }
  }
}
