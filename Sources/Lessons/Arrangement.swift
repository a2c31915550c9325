/// How the runs are laid out on the screen.
package enum Arrangement: String, Hashable, Sendable, CaseIterable {
  case sideBySide = "side by side"
  case overlay, inspector, curves
}
