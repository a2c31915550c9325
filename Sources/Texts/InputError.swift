/// What is wrong with a short text that was typed, and what would be right.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
