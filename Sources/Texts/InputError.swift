/// What is wrong with a short text that was typed, and what would be right.
package struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}
