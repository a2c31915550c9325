import Files
import Tables
import Themes

/// The themes there are: those that come with the program, and files in folders.
package struct ThemeLibrary: Sendable {
  private let files: NamedFiles

  package init(folders: [String] = []) {
    files = NamedFiles(Themes.all.map { ($0.name, $0.text) }, in: folders, ending: ".toml")
  }

  /// The default first, then those of the program in their order, then other files' by name.
  package var names: [String] { files.names }

  /// The name of the theme that is used where none is asked for.
  package static var defaultName: String { Themes.all[0].name }

  /// The theme of a name, with what it inherits.
  ///
  /// - Parameter source: where the name came from, for the message if there is no such theme; empty
  ///   where that need not be said.
  package func theme(
    named name: String, from source: String = ""
  ) throws(Complaint) -> Reading<Theme> {
    guard names.contains(name) else {
      throw Complaint(.unknownTheme(name: name, known: names), file: source)
    }
    return try theme(named: name, heirs: [])
  }

  /// All themes that can be read; what is wrong with the others is a warning.
  package func all() -> Reading<[Theme]> {
    var reading = Reading<[Theme]>([])
    for name in names {
      do {
        let one = try theme(named: name)
        reading.value.append(one.value)
        reading.warnings += one.warnings
      } catch {
        reading.warnings.append(error)
      }
    }
    return reading
  }
}

// MARK: Inheritance

extension ThemeLibrary {
  private func theme(named name: String, heirs: [String]) throws(Complaint) -> Reading<Theme> {
    let (text, file) = try text(named: name)
    var reading = try resolve(text, file: file, heirs: heirs + [name])
    if reading.value.name != name {
      reading.warnings.append(
        Complaint(.otherName(name: reading.value.name, file: name), file: file))
      reading.value.name = name
    }
    return reading
  }

  /// A theme from its text; `heirs` are the names of those that inherit it, itself the last.
  func resolve(_ text: String, file: String, heirs: [String]) throws(Complaint) -> Reading<Theme> {
    let draft = try ThemeFormat.read(text: text, file: file)
    let parent = try parent(of: draft.value, file: file, heirs: heirs)
    return Reading(
      draft.value.filled(from: parent.value), warnings: draft.warnings + parent.warnings)
  }

  private func parent(
    of draft: ThemeDraft, file: String, heirs: [String]
  ) throws(Complaint) -> Reading<Theme> {
    guard let name = draft.parent else { return Reading(.root(draft.variant ?? .dark)) }
    if heirs.contains(name) {
      throw Complaint(.circle(heirs + [name]), file: file, at: draft.parentPlace)
    }
    guard names.contains(name) else {
      throw Complaint(.unknownParent(name: name, known: names), file: file, at: draft.parentPlace)
    }
    return try theme(named: name, heirs: heirs)
  }

  private func text(named name: String) throws(Complaint) -> (text: String, file: String) {
    switch files.source(of: name) {
    case .file(let path): (try TableText.contents(of: path), path)
    case .embedded(let text, let file): (text, file)
    case nil: throw Complaint(.unknownTheme(name: name, known: names), file: "")
    }
  }
}
