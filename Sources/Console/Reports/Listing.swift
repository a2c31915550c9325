import Canvas
import Catalog
import LessonReading
import Lessons
import Notation
import Optimization
import Tables
import Texts
import Theming

/// The kinds of things that there are to choose from.
package enum ListKind: String, Hashable, Sendable, CaseIterable {
  case losses, optimizers, themes, lessons
}

/// Names and what they stand for, one a line.
package struct Listing: Hashable, Sendable {
  package let text: String
  /// What is wrong with theme and lesson files.
  package let warnings: [Complaint]

  /// All of a kind; of all kinds under headings, where none is given.
  package init(_ kind: ListKind?, _ options: LookOptions) {
    let themes =
      kind == nil || kind == .themes
      ? ThemeLibrary(folders: Appearance.folders(options)).all() : Reading([])
    let lessons =
      kind == nil || kind == .lessons ? Appearance.lessons.all() : Reading([])
    warnings = themes.warnings + lessons.warnings
    let entries = { (kind: ListKind) in kind.entries(themes.value, lessons.value) }
    text =
      kind.map { entries($0).lines() }
      ?? ListKind.allCases.map { kind in
        kind.rawValue + "\n" + entries(kind).lines(indent: 2)
      }.joined(separator: "\n")
  }
}

extension ListKind {
  fileprivate func entries(
    _ themes: [Theme], _ lessons: [Lesson]
  ) -> [(name: String, summary: String)] {
    switch self {
    case .losses: Loss.all.map { ($0.name, $0.summary) }
    case .optimizers: Algorithm.all.map { ($0.id, $0.summary) }
    case .themes: themes.map { ($0.name, $0.summary) }
    case .lessons: lessons.map { ($0.name, $0.title) }
    }
  }
}

extension [(name: String, summary: String)] {
  /// Each name, two spaces or more, what it is.
  fileprivate func lines(indent: Int = 0) -> String {
    let width = map(\.name.count).max() ?? 0
    return map { entry in
      let gap = String(repeating: " ", count: width - entry.name.count + 2)
      return String(repeating: " ", count: indent) + "\(entry.name)\(gap)\(entry.summary)".visible
        + "\n"
    }.joined()
  }
}

extension Algorithm {
  /// Its name, where it is from, and its hyperparameters with their values.
  fileprivate var summary: String {
    let values = parameters.map { $0.summary(suggestedBy: isOfTheBook ? "the book" : "the paper") }
    return "\(name), \(isOfTheBook ? "Deep Learning " : "")\(source)"
      + (values.isEmpty ? "" : "; \(values.joined(separator: ", "))")
  }
}

extension Parameter {
  /// What holds where nobody gives a value: `rho1=0.9`, `epsilon (tuned for each loss; the book: 0.001)`.
  fileprivate func summary(suggestedBy source: String) -> String {
    if rateShare == nil { return "\(ascii)=\(Tree.number(initial).typeset)" }
    return
      "\(ascii) (tuned for each loss; \(isSuggested ? "\(source):" : "else") \(Tree.number(initial).typeset))"
  }
}

extension Theme {
  fileprivate var summary: String {
    description.isEmpty ? "a \(variant.rawValue) theme" : description
  }
}
