import Optimization
import Testing

extension Loss: CustomTestStringConvertible {
  public var testDescription: String { name }
}

extension Algorithm: CustomTestStringConvertible {
  public var testDescription: String { id }
}
