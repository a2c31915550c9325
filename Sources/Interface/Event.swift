import Canvas
import Lessons
import Optimization
import Parsing

/// What happens to the interface.
package enum Event: Sendable {
  case input(Input)
  /// The race's newest state.
  case snapshot(Race.Snapshot)
  /// Seconds that went by while the clock ran.
  case elapsed(Double)
  /// A formula that was typed has been read, or is none: then why.
  case formula(Result<Loss, FormulaComplaint>)
  /// The lessons that there are have been read.
  case lessons([Lesson])
  /// A file that nobody has asked to replace is there, so nothing has been written.
  case taken(path: String)
  /// A file has been written; or not, then why.
  case written(path: String, complaint: String?)
}

/// Why a text is no formula.
package struct FormulaComplaint: Error, Hashable, Sendable {
  /// The text as it was typed.
  package let formula: String
  /// Where it goes wrong.
  package let error: FormulaError

  /// - Parameter formula: the text as it was typed.
  package init(of formula: String, _ error: FormulaError) {
    self.formula = formula
    self.error = error
  }
}

/// What the interface wants done outside of it.
package enum Effect: Sendable {
  /// Bring the race of a scene to an iteration.
  case show(Scene, at: Int)
  /// Report the mouse, or leave it to the terminal.
  case mouse(Bool)
  /// Take a text into the terminal's clipboard, if it has one.
  case copy(String)
  /// Read a formula in x and y, which may take a while.
  case read(formula: String)
  /// Write a picture into a file, in the form that the path's ending asks for; over one that is there only
  /// if it is to be replaced.
  case write(Grid, path: String, replacing: Bool)
  /// Write a scene into a file that gives it.
  case save(Scene, path: String, replacing: Bool)
  /// End the program with an exit status.
  case end(status: Int32)
}
