import Files

/// A value of a TOML text and where it stands.
package struct TOMLNode: Sendable {
  package indirect enum Content: Sendable {
    case string(String)
    case integer(Int)
    /// A number with a fraction or an exponent, which may be infinite or no number.
    case fraction(Double)
    case boolean(Bool)
    case array([TOMLNode])
    case table([String: TOMLNode])
    /// What is never wanted: a date, a time.
    case other(String)
  }

  package var content: Content
  package var place: TextPlace
  /// Where its key stands; the value's own place for an entry of an array.
  package var keyPlace: TextPlace

  /// What the value is, for a message.
  package var kind: String {
    switch content {
    case .string: "text"
    case .integer, .fraction: "a number"
    case .boolean: "true or false"
    case .array: "a list"
    case .table: "a table"
    case .other(let name): name
    }
  }
}
