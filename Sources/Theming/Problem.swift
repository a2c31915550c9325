/// The ways in which a theme or settings file can be wrong.
public enum Problem: Hashable, Sendable {
  /// The file system would not give the file; the system's own words.
  case unreadable(String)
  case notAFile
  case tooLarge(limit: Int)
  case notUTF8
  /// Not TOML: something else stands where this has to.
  case expected(String, found: String)
  /// Not TOML; the parser's words.
  case syntax(String)
  case missing(key: String, remedy: String)
  case wrongType(key: String, found: String, wanted: String)
  case badValue(key: String, found: String, wanted: String)
  case badCount(key: String, found: Int, wanted: ClosedRange<Int>)
  case unknownKey(key: String, known: [String])
  case otherName(name: String, file: String)
  case unknownTheme(name: String, known: [String])
  case unknownParent(name: String, known: [String])
  /// The names along the circle, ending with the first.
  case circle([String])

  /// What the program exits with when this ends it.
  public var exitStatus: Int32 {
    switch self {
    case .unreadable, .notAFile: 66
    case .unknownTheme: 64
    default: 65
    }
  }
}

extension Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .notAFile: "is not a plain file"
    case .tooLarge(let limit): "is too large; at most \(limit / 1024) KiB are read"
    case .notUTF8: "is not text in UTF-8"
    case .expected(let wanted, let found): "not TOML: \(found) instead of \(wanted)"
    case .syntax(let reason): "not TOML: \(reason)"
    case .missing(let key, let remedy): "\(key) is missing; \(remedy)"
    case .wrongType(let key, let found, let wanted): "\(key) is \(found); it wants \(wanted)"
    case .badValue(let key, let found, let wanted):
      "\(key) cannot be \(found); it wants \(wanted)"
    case .badCount(let key, let found, let wanted):
      "\(key) has \(found) entries; it wants \(wanted.lowerBound) to \(wanted.upperBound)"
    case .unknownKey(let key, let known):
      "\(key.quoted) means nothing here; known: \(known.joined(separator: ", "))"
    case .otherName(let name, let file):
      "the name \(name.quoted) differs from the file's; the theme is asked for as \(file.quoted)"
    case .unknownTheme(let name, let known), .unknownParent(let name, let known):
      "there is no theme \(name.quoted); there are \(known.joined(separator: ", "))"
    case .circle(let names): "inherits in a circle: \(names.joined(separator: " → "))"
    }
  }
}
