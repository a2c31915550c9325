/// Collects what is wrong, so that reading can go on behind it.
package struct Findings: Sendable {
  package private(set) var complaints: [Complaint] = []
  package var warnings: [Complaint] = []

  package init() {}

  /// What was read; nil where something was wrong with it.
  package mutating func take<Value>(_ read: () throws(Complaint) -> Value) -> Value? {
    do {
      return try read()
    } catch {
      complaints.append(error)
      return nil
    }
  }

  /// The value with the warnings, unless something was wrong; then the warnings may say why.
  package func reading<Value: Sendable>(_ value: Value?) throws(Complaints) -> Reading<Value> {
    if let first = complaints.first { throw Complaints(first, complaints.dropFirst() + warnings) }
    guard let value else { preconditionFailure("nothing was read, and nothing was wrong") }
    return Reading(value, warnings: warnings)
  }
}
