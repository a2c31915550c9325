import Theming

/// Keys, and a word for what they do.
struct Hint: Sendable {
  /// The keys as they are spelled, each with what is pressed; nil for one that is no key.
  let keys: [(text: String, press: KeyPress?)]
  let words: String
  /// Lower numbers stay longer as room gets short.
  let rank: Int

  /// Each key does what it does when it is pressed, the word what the first key does.
  func links(_ look: Look) -> [Link] {
    let keys = keys.map { text, press in
      Link(" \(look.spelled(text))", look.palette.style(.key), press.map(Target.key))
    }
    return keys + [Link(" \(look.spelled(words)) ", look.palette.style(.dim), keys[0].target)]
  }
}
