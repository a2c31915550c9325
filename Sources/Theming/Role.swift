/// What a colour is for. Colours are asked for by role, never by name.
package enum Role: Int, Hashable, Sendable, CaseIterable {
  // `[ui]`
  case background
  case foreground
  case dim
  case title
  case key
  case border
  case focus
  case warning
  case error
  // `[contour]`
  case line
  case minimum

  /// The key that names the role in a theme file.
  package var name: String { "\(self)" }

  static let interface: [Role] = allCases.filter { $0.rawValue <= Role.error.rawValue }
}
