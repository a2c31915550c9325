import EmpiricalRisk
import Testing

@Suite struct ColumnNameTests {
  private func said(of text: String) -> String {
    do { return try ColumnNames(text).text } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("x=temperature,y=load", "x=temperature,y=load"), ("y=load", "y=load"),
    (" x = a b , y= c", "x=a b,y=c"), ("x=a=b", "x=a=b"),
    ("x=length, cm,y=mass, g", "x=length, cm,y=mass, g"),
    ("x=", "x needs a name, as in x=temperature"),
    ("", "'' is no COLUMN=NAME, as in x=temperature,y=load"),
    ("temperature,load", "'temperature' is no COLUMN=NAME, as in x=temperature,y=load"),
    ("x=a,x=b", "x is given twice; once is enough"),
    ("z=a", "there is no column 'z'; there are x, y, x1, x2"),
  ]) func texts(text: String, said: String) { #expect(self.said(of: text) == said) }

  @Test func columnsOfTheModelAlone() throws {
    let names = try ColumnNames("x=a,y=b")
    try names.check(for: .linear)
    #expect(throws: ColumnProblem.unknown("x", of: ["x1", "x2", "y"])) {
      try names.check(for: .logistic)
    }
  }

  private func read(
    _ text: String, _ names: String, _ regression: Regression = .linear
  ) throws -> DataSet {
    try DataSet(Array(text.utf8), file: "f.csv", regression, names: try ColumnNames(names))
  }

  @Test func takesTheColumnsThatAreNamed() throws {
    let text = "load,x,temperature\n2,9,1\n.5,9,-0.3\n"
    let examples = [Example(1, 1, target: 2), Example(-0.3, 1, target: 0.5)]
    #expect(try read(text, "x=temperature,y=load").examples == examples)
    #expect(try read("y,\"a, b\"\n2,1\n.5,-0.3\n", "x=a, b").examples == examples)
    // One column may serve twice.
    #expect(try read("a\n3\n", "x=a,y=a").examples == [Example(3, 1, target: 3)])
  }

  @Test(arguments: [
    ("x,y\n1,2\n", "x=t", "f.csv:1:1: there is no column 't'; the header has 'x', 'y'"),
    ("t,y\none,2\n", "x=t", "f.csv:2:1: 'one' for t is not a number, as in -1.2 or 1e-6"),
    ("t,y\n", "x=t", "f.csv:2:1: there are no examples; rows of numbers go below 't,y'"),
    ("t,y,t\n1,2,3\n", "x=t", "f.csv:1:5: a second column 't'; there has to be one"),
  ]) func speaksOfTheFilesOwnNames(text: String, names: String, complaint: String) {
    let error = #expect(throws: DataComplaint.self) { try read(text, names) }
    #expect(error?.description == complaint)
  }

  @Test func labelsAreStillLabels() {
    let error = #expect(throws: DataComplaint.self) {
      try read("x1,x2,kind\n1,2,3\n", "y=kind", .logistic)
    }
    #expect(error?.description == "f.csv:2:5: '3' for kind has to be 0 or 1")
  }
}
