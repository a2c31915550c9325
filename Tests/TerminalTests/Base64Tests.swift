import Foundation
import Testing

@testable import Terminal

@Suite struct Base64Tests {
  @Test(arguments: 0..<12) func isThatOfFoundation(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 37 + 91 * $0) }
    #expect(bytes.base64 == Data(bytes).base64EncodedString())
  }
}
