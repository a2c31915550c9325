import Parsing

/// A search for something by its name: losses, optimizers, lessons, themes, commands; or a formula of one's
/// own.
package struct Picker: Hashable, Sendable {
  /// How many bytes the text may have.
  static let limit = 4096

  var text = ""
  /// The index of the chosen one of the items that match.
  var selection = 0
  /// Why the text is no formula.
  var complaint: FormulaError?
}
