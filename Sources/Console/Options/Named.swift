public import ArgumentParser
import Naming

/// One of some cases by its name, as it was typed. Parsing takes any text, so that what is wrong with it
/// is said as it is of all names (`Names`): by `check`, when all options are there.
public struct Named<Case>: ExpressibleByArgument, Hashable, Sendable
where Case: CaseIterable & RawRepresentable<String> & Hashable & Sendable {
  private let text: String

  public init(argument: String) { text = argument }

  public init(_ value: Case) { text = value.rawValue }

  /// nil where there is no such case.
  public var value: Case? { Case(rawValue: text) }

  public static var allValueStrings: [String] { Case.allCases.map(\.rawValue) }

  public var defaultValueDescription: String { text }

  /// - Parameter kind: what the cases are: "model".
  public func check(_ kind: String) throws {
    guard value == nil else { return }
    throw ValidationError(Names(kind: kind, all: Self.allValueStrings).complaint(about: text))
  }
}
