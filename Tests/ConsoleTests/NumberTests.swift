import Canvas
import Notation
import Optimization
import Scenes
import Testing
import Texts

@testable import Console

@Suite struct NumberTests {
  @Test func numbers() throws {
    #expect(try Double(option: "-1.2") == -1.2)
    #expect(try Double(option: " 1e-6") == 1e-6)
    #expect(try Point(option: "-1.2,1", like: "X,Y") == Point(-1.2, 1))
    #expect(
      try Domain(option: "-2, 2, -1, 3") == Domain(x: -2...2, y: -1...3))
    #expect(try Size(option: "120x40") == Size(width: 120, height: 40))
  }

  @Test(arguments: ["", "x", "1,2", "--1", "1e", "inf", "-inf", "nan", "1e999"])
  func badNumbers(_ text: String) {
    #expect(throws: InputError.self) { try Double(option: text) }
  }

  @Test(arguments: [
    "1,1,0,1", "2,1,0,1", "0,1,3,2", "0,1,2", "0,1,2,3,4", "0,1,2,x", "-1e308,1e308,0,1",
    "1,1.00000000000001,0,1", "0,1e-300,0,1",
  ])
  func badDomains(_ text: String) {
    #expect(throws: InputError.self) { try Domain(option: text) }
  }

  @Test(arguments: ["", "x", "10", "10x", "0x5", "5x0", "-5x5", "5x1001", "1x2x3"])
  func badSizes(_ text: String) {
    #expect(throws: InputError.self) { try Size(option: text) }
  }

  @Test(arguments: ["-1", "1.5", "1e3", "99999999999999999999", "", "11"])
  func badWholeNumbers(_ text: String) {
    #expect(throws: InputError.self) { try Int(option: text, in: 0...10) }
  }

  @Test func messages() {
    #expect(throws: InputError("'a' is not a number, as in -1.2 or 1e-6")) {
      try Point(option: "1,a", like: "X,Y")
    }
    #expect(throws: InputError("it has to be X,Y: numbers with commas between them")) {
      try Point(option: "1", like: "X,Y")
    }
    #expect(throws: InputError("YMIN has to be less than YMAX")) {
      try Domain(option: "0,1,3,2")
    }
  }
}
