import EmpiricalRisk
import Foundation
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    "x,y\n1,2\n-3e-1,.5\n", "x,y\r\n1,2\r\n-3e-1,.5", "\u{FEFF}x,y\n1,2\n-3e-1,.5",
    "y,x\n2,1\n.5,-3e-1\n", "name,y,z,x\na,2,,1\n\"b,\n\"\"c\",.5,?,-3e-1\n",
    "\"x\",\"y\"\n\"1\",\"2\"\n\"-3e-1\",\".5\"\n", " x , y \n 1 ,\t2\n-0.3, 0.5 \n",
  ])
  func waysToWriteTheSame(text: String) throws {
    #expect(try read(text).examples == [Example(1, 1, target: 2), Example(-0.3, 1, target: 0.5)])
  }

  @Test func logistic() throws {
    let set = try read("x1,x2,y\n1,2,0\n3,4,1.0\n", .logistic)
    #expect(set.examples == [Example(1, 2, target: 0), Example(3, 4, target: 1)])
  }

  @Test(arguments: [
    ("", "f.csv:1:1: is empty; the first line has to name the columns"),
    ("x,y\n", "f.csv:2:1: there are no examples; rows of numbers go below 'x,y'"),
    ("x,y", "f.csv:1:4: there are no examples; rows of numbers go below 'x,y'"),
    ("x,z\n1,2\n", "f.csv:1:1: there is no column 'y'; the header has 'x', 'z'"),
    (
      "x;y\n1;2\n",
      "f.csv:1:1: there is no column 'x'; the header has 'x;y'; columns have to be separated by commas"
    ),
    ("x,y,x\n1,2,3\n", "f.csv:1:5: a second column 'x'; there has to be one"),
    ("x,y\n1,2\n3\n", "f.csv:3:1: 1 field; the header has 2"),
    ("x,y\n1,2,3\n", "f.csv:2:5: 3 fields; the header has 2"),
    (
      "x,y\n1,2\n\n3,4\n",
      "f.csv:3:1: an empty line; every line has to be a row of numbers, so take it out"
    ),
    (
      "x,y\r\n1,2\r\n\r\n",
      "f.csv:3:1: an empty line; every line has to be a row of numbers, so take it out"
    ),
    (
      "\nx,y\n1,2\n",
      "f.csv:1:1: an empty line; every line has to be a row of numbers, so take it out"
    ),
    (
      "x,y\r1,2\r3,4\r",
      "f.csv:1:4: a carriage return alone, as old Macs ended lines; end them with a line feed, too"
    ),
    (
      "x,y\n1,2\r",
      "f.csv:2:4: a carriage return alone, as old Macs ended lines; end them with a line feed, too"
    ),
    ("x,y\n1,two\n", "f.csv:2:3: 'two' for y is not a number, as in -1.2 or 1e-6"),
    ("x,y\n1,\n", "f.csv:2:3: '' for y is not a number, as in -1.2 or 1e-6"),
    ("x,y\n0x10,1\n", "f.csv:2:1: '0x10' for x is not a number, as in -1.2 or 1e-6"),
    (
      "x,y\n1,2\nnan,1\n",
      "f.csv:3:1: 'nan' for x is too large or not finite; numbers go up to 1e30"
    ),
    (
      "é,x,y\nü,-inf,1\n",
      "f.csv:2:3: '-inf' for x is too large or not finite; numbers go up to 1e30"
    ),
    (
      "x,y\n1e999,1\n", "f.csv:2:1: '1e999' for x is too large or not finite; numbers go up to 1e30"
    ),
    (
      "x,y\n1,1.1e30\n",
      "f.csv:2:3: '1.1e30' for y is too large or not finite; numbers go up to 1e30"
    ),
    (
      "x,y\n1\"2,3\n",
      "f.csv:2:2: a quote within a field; put all of the field in quotes, this one doubled"
    ),
    (
      "x,y\n\"1\" ,3\n",
      "f.csv:2:4: text after a closing quote; a comma or the end of the line goes here"
    ),
    ("x,y\n1,\"2\n3,4\n", "f.csv:2:3: a quote that is never closed"),
    ("x,y\n\"1\n2\",z\n", "f.csv:2:1: '1␊2' for x is not a number, as in -1.2 or 1e-6"),
  ])
  func errors(text: String, expected: String) {
    #expect(complaint(about: text) == expected)
  }

  @Test(arguments: ["2", "-1", "0.5"]) func labels(label: String) {
    #expect(
      complaint(about: "x1,x2,y\n1,2,1\n1,2,\(label)\n", .logistic)
        == "f.csv:3:5: '\(label)' for y has to be 0 or 1")
  }

  @Test func rowsAreLimited() throws {
    let rows = String(repeating: "1,2\n", count: DataLimits.rows)
    #expect(try read("x,y\n" + rows).examples.count == DataLimits.rows)
    #expect(
      complaint(about: "x,y\n" + rows + "3,4\n")
        == "f.csv:100002:1: there are too many rows; at most 100000 are read")
  }
}
