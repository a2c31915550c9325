import Files
import Naming
import Texts

/// The ways in which a TOML file can be wrong.
package enum Problem: Hashable, Sendable {
  case file(FileProblem)
  /// Not TOML: something else stands where this has to.
  case expected(String, found: String)
  /// Not TOML; the parser's words.
  case syntax(String)
  case missing(key: String, remedy: String)
  case wrongType(key: String, found: String, wanted: String)
  case badValue(key: String, found: String, wanted: String)
  /// A name that is none of those of its kind.
  case unknownName(kind: String, found: String, known: [String])
  case badCount(key: String, found: Int, wanted: ClosedRange<Int>)
  case unknownKey(key: String, known: [String])
  /// What only files of one kind can have wrong.
  case special(Special)

  /// A sentence, lines that show more, and whose fault it is.
  package struct Special: Hashable, Sendable {
    let sentence: String
    let lines: [String]
    let severity: Severity
  }

  package static func special(
    _ sentence: String, lines: [String] = [], severity: Severity = .contents
  ) -> Problem {
    .special(Special(sentence: sentence, lines: lines, severity: severity))
  }

  package var severity: Severity {
    switch self {
    case .file(let problem): problem.severity
    case .special(let special): special.severity
    default: .contents
    }
  }

  package var lines: [String] {
    if case .special(let special) = self { special.lines } else { [] }
  }
}

extension Problem: LocatedProblem {
  /// What is wrong; what would be right.
  package var description: String {
    switch self {
    case .file(let problem): "\(problem)"
    case .expected(let wanted, let found): "not TOML: \(found) instead of \(wanted)"
    case .syntax(let reason): "not TOML: \(reason)"
    case .missing(let key, let remedy): "\(key) is missing; \(remedy)"
    case .wrongType(let key, let found, let wanted): "\(key) is \(found); it wants \(wanted)"
    case .badValue(let key, let found, let wanted):
      "\(key) cannot be \(found); it wants \(wanted)"
    case .unknownName(let kind, let found, let known):
      Names(kind: kind, all: known).complaint(about: found)
    case .badCount(let key, let found, let wanted):
      "\(key) has \(found) entries; it wants \(wanted.lowerBound) to \(wanted.upperBound)"
    case .unknownKey(let key, let known):
      "\(key.quoted) means nothing here; "
        + Names(kind: "key", all: known).remedy(for: String(key.split(separator: ".").last ?? ""))
    case .special(let special): special.sentence
    }
  }
}
