import Testing

@testable import EmpiricalRisk

@Suite struct BatchListTests {
  func batches(_ text: String, of count: Int = 20) throws(DataComplaint) -> [[Int]] {
    try BatchReader(bytes: Array(text.utf8), file: "b", count: count).batches()
  }

  @Test(arguments: [
    "0 3 3\n19\n", "0,3,3\n19", " 0 ,3, 3\t\r\n19\r\n", "\u{FEFF}00\t03 3\n19 \n",
  ])
  func waysToWriteTheSame(text: String) throws {
    #expect(try batches(text) == [[0, 3, 3], [19]])
  }

  @Test(arguments: [
    (
      "0 1\r2\r",
      "b:1:4: a carriage return alone, as old Macs ended lines; end them with a line feed, too"
    ),
    ("", "b:1:1: is empty; each line has to list row numbers: 0 3 5"),
    ("1\n\n2\n", "b:2:1: a batch of no examples; each line has to list row numbers: 0 3 5"),
    ("1\n  \n", "b:2:1: a batch of no examples; each line has to list row numbers: 0 3 5"),
    ("1 20\n", "b:1:3: there is no row 20; 20 rows are numbered 0 to 19"),
    (
      "1\n2 99999999999999999999",
      "b:2:3: there is no row 99999999999999999999; 20 rows are numbered 0 to 19"
    ),
    ("1 -2\n", "b:1:3: '-2' is not a row number; the first row below the header is 0"),
    ("1 2.5\n", "b:1:3: '2.5' is not a row number; the first row below the header is 0"),
    ("1,,2\n", "b:1:3: '' is not a row number; the first row below the header is 0"),
    (",1\n", "b:1:1: '' is not a row number; the first row below the header is 0"),
    ("1,\n", "b:1:3: '' is not a row number; the first row below the header is 0"),
    ("1 a\n", "b:1:3: 'a' is not a row number; the first row below the header is 0"),
  ])
  func errors(text: String, expected: String) {
    do throws(DataComplaint) {
      Issue.record("accepted: \(try batches(text))")
    } catch {
      #expect(error.description == expected)
    }
  }
}
