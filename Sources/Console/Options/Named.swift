import ArgumentParser
import Naming

/// One of some cases by its name, as it was typed. Parsing takes any text, so that what is wrong with it
/// is said as it is of all names (`Names`): by `check`, when all options are there.
package struct Named<Case>: ExpressibleByArgument, Hashable, Sendable
where Case: CaseIterable & RawRepresentable<String> & Hashable & Sendable {
  private let text: String

  package init(argument: String) { text = argument }

  package init(_ value: Case) { text = value.rawValue }

  /// nil where there is no such case.
  package var value: Case? { Case(rawValue: text) }

  package static var allValueStrings: [String] { Case.allCases.map(\.rawValue) }

  package var defaultValueDescription: String { text }

  /// - Parameter kind: what the cases are: "model".
  package func check(_ kind: String) throws {
    guard value == nil else { return }
    throw ValidationError(Names(kind: kind, all: Self.allValueStrings).complaint(about: text))
  }
}
