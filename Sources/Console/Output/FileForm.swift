import Canvas
import Texts

/// What a path's ending says a file is to be. The one place that knows which endings the program writes.
package enum FileForm: Hashable, Sendable, CaseIterable {
  case svg
  /// Characters alone.
  case text
  /// Characters with their colours, as a terminal takes them.
  case ansi
  /// A scene.
  case toml

  /// The forms that a picture has; the scene has its own.
  package static let pictures: [FileForm] = [.svg, .text, .ansi]
  package static let scenes: [FileForm] = [.toml]

  /// The form that the ending asks for, in upper or lower case; a name without one, the form for that.
  ///
  /// - Parameters:
  ///   - allowed: the forms that there are of what is to be written.
  ///   - bare: the form where the name has no ending.
  package init(of path: String, among allowed: [FileForm], bare: FileForm) throws(InputError) {
    guard let ending = path.ending else {
      self = bare
      return
    }
    guard let form = allowed.first(where: { $0.endings.contains(ending.lowercased()) }) else {
      let remedy = allowed.compactMap(\.endings.first).map { ".\($0)" }.joined(separator: ", ")
      throw InputError("cannot be written as .\(ending); an ending that is right: \(remedy)")
    }
    self = form
  }

  /// The first is the one that is told.
  private var endings: [String] {
    switch self {
    case .svg: ["svg"]
    case .text: ["txt", "text"]
    case .ansi: ["ansi", "ans"]
    case .toml: ["toml"]
    }
  }
}

extension String {
  /// What comes behind the last dot of a path's last part; nil where that is nothing.
  fileprivate var ending: String? {
    let name = self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...]
    guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else {
      return nil
    }
    return String(name[name.index(after: dot)...])
  }
}
