/// Collects what is wrong, so that reading can go on behind it.
public struct Findings: Sendable {
  public private(set) var complaints: [Complaint] = []
  public var warnings: [Complaint] = []

  public init() {}

  /// What was read; nil where something was wrong with it.
  public mutating func take<Value>(_ read: () throws(Complaint) -> Value) -> Value? {
    do {
      return try read()
    } catch {
      complaints.append(error)
      return nil
    }
  }

  /// The value with the warnings, unless something was wrong; then the warnings may say why.
  public func reading<Value: Sendable>(_ value: Value?) throws(Complaints) -> Reading<Value> {
    if let first = complaints.first { throw Complaints(first, complaints.dropFirst() + warnings) }
    guard let value else { preconditionFailure("nothing was read, and nothing was wrong") }
    return Reading(value, warnings: warnings)
  }
}
