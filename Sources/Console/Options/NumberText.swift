import Notation
import Optimization
import Texts

extension Double {
  /// A finite number as options spell it: -1.2, 1e-6.
  package init(option text: some StringProtocol) throws(InputError) {
    let trimmed = String(text.filter { $0 != " " })
    guard let value = Double(trimmed) else {
      throw InputError("'\(text)' is not a number, as in -1.2 or 1e-6")
    }
    guard value.isFinite else { throw InputError("'\(text)' is not a finite number") }
    self = value
  }

  /// A finite number of at least 0.
  package init(notNegative text: String) throws(InputError) {
    try self.init(option: text)
    if self < 0 { throw InputError("it has to be 0 or more") }
  }
}

extension Int {
  /// A whole number within bounds.
  package init(option text: String, in bounds: ClosedRange<Int>) throws(InputError) {
    let wanted = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    guard let value = Int(text), bounds.contains(value) else {
      throw InputError("it has to be \(wanted)")
    }
    self = value
  }
}

extension UInt64 {
  /// A whole number that is not negative.
  package init(option text: String) throws(InputError) {
    guard let value = UInt64(text) else {
      throw InputError("it has to be a whole number from 0 to \(UInt64.max)")
    }
    self = value
  }
}

/// So many numbers with commas between them.
func numbers(_ text: String, like pattern: String) throws(InputError) -> [Double] {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  guard parts.count == pattern.split(separator: ",").count else {
    throw InputError("it has to be \(pattern): numbers with commas between them")
  }
  var numbers: [Double] = []
  for part in parts { numbers.append(try Double(option: part)) }
  return numbers
}

extension Point {
  /// Reads `-1.2,1`.
  package init(option text: String, like pattern: String) throws(InputError) {
    let values = try numbers(text, like: pattern)
    self.init(values[0], values[1])
  }
}

extension Domain {
  /// Reads `-2,2,-1,3`.
  package init(option text: String) throws(InputError) {
    let values = try numbers(text, like: "XMIN,XMAX,YMIN,YMAX")
    try self.init(sides: values)
  }
}
