import Optimization
import Parsing

@testable import Interface

extension Event {
  /// A text has been read: a loss, or why it is none.
  static func reading(_ text: String) -> Event {
    do throws(FormulaError) {
      return .formula(.success(try Loss(typed: text)))
    } catch {
      return .formula(.failure(FormulaComplaint(of: text, error)))
    }
  }
}
