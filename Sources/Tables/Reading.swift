/// Something read, with what was odd about it all the same.
public struct Reading<Value: Sendable>: Sendable {
  public var value: Value
  public var warnings: [Complaint]

  public init(_ value: Value, warnings: [Complaint] = []) {
    self.value = value
    self.warnings = warnings
  }
}

extension Reading: Equatable where Value: Equatable {}
