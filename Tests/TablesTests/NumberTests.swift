import Tables
import Testing

@Suite struct NumberTests {
  private func reader(_ text: String) throws -> TableReader {
    try TableReader(text: text, file: "t")
  }

  /// What `read` says is wrong with a text.
  private func complaint(
    _ text: String, _ read: (TableReader) throws(Complaint) -> Void
  ) throws -> String? {
    let table = try reader(text)
    do {
      try read(table)
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("1", 1.0), ("-0", 0), ("-0.0", -0.0), ("5e-324", .leastNonzeroMagnitude), ("1e+300", 1e300),
    ("1e-08", 1e-8),
    ("0x10", 16), ("1_000.5", 1000.5), ("0.1000000000000000055511151231257827", 0.1),
    ("1.7976931348623157e308", .greatestFiniteMagnitude),
    ("9007199254740993", 9_007_199_254_740_992),
  ])
  func numbers(text: String, value: Double) throws {
    let found = try #require(try reader("a = \(text)").number("a")?.value)
    #expect(found.bitPattern == value.bitPattern)
  }

  @Test(arguments: [
    ("inf", "t:1:5: a cannot be inf; it wants a finite number"),
    ("-nan", "t:1:5: a cannot be nan; it wants a finite number"),
    ("\"1\"", "t:1:5: a is text; it wants a number, as in -1.2 or 1e-6"),
    ("1979-05-27", "t:1:5: a is a date; it wants a number, as in -1.2 or 1e-6"),
  ])
  func noNumbers(text: String, message: String) throws {
    let found = try complaint("a = \(text)") { (table) throws(Complaint) in
      _ = try table.number("a")
    }
    #expect(found == message)
  }

  @Test(arguments: [
    ("2", "t:1:5: a is a number; it wants a list, [x, y]"),
    ("[1, 2, 3]", "t:1:5: a cannot be a list of 3; it wants a list, [x, y]"),
    ("[1, true]", "t:1:9: a is true or false; it wants a number, as in -1.2 or 1e-6"),
  ])
  func noLists(text: String, message: String) throws {
    let found = try complaint("a = \(text)") { (table) throws(Complaint) in
      _ = try table.numbers("a", like: "[x, y]")
    }
    #expect(found == message)
    #expect(try reader("a = [1, -2.5]").numbers("a", like: "[x, y]")?.values == [1, -2.5])
  }

  @Test(arguments: [
    ("7", "t:1:5: a cannot be 7; it wants a whole number from 0 to 5"),
    ("2.0", "t:1:5: a cannot be 2.0; it wants a whole number from 0 to 5"),
    ("[]", "t:1:5: a is a list; it wants a whole number from 0 to 5"),
  ])
  func noWholeNumbers(text: String, message: String) throws {
    let found = try complaint("a = \(text)") { (table) throws(Complaint) in
      _ = try table.integer("a", in: 0...5)
    }
    #expect(found == message)
    #expect(try reader("a = 5").integer("a", in: 0...5)?.value == 5)
  }

  @Test func tables() throws {
    let top = try reader("[[s]]\nx = 1\n[[s]]\nx = \"y\"\nz = 2\n")
    let tables = try #require(try top.tables("s", 1...2))
    #expect(try tables[0].number("x")?.value == 1)
    #expect(tables[1].place.line == 3)
    #expect(
      tables[1].unknown(besides: ["x"]).map(\.description)
        == ["t:5:1: \"s.z\" means nothing here; there is x"])
    let found = try complaint("[[s]]\n[[s]]\n") { (table) throws(Complaint) in
      _ = try table.tables("s", 3...4)
    }
    #expect(
      found == "t:1:1: s has 2 entries; it wants 3 to 4"
        || found?.hasPrefix("t:1:3: s has 2") == true)
  }
}
