/// Something read, with what was odd about it all the same.
package struct Reading<Value: Sendable>: Sendable {
  package var value: Value
  package var warnings: [Complaint]

  package init(_ value: Value, warnings: [Complaint] = []) {
    self.value = value
    self.warnings = warnings
  }
}

extension Reading: Equatable where Value: Equatable {}
