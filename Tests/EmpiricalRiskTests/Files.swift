import EmpiricalRisk

/// Reads a text as a file of examples called `f.csv`.
func read(_ text: String, _ regression: Regression = .linear) throws(DataComplaint) -> DataSet {
  try DataSet(Array(text.utf8), file: "f.csv", regression)
}

/// What is said of a text that is no data set.
func complaint(about text: String, _ regression: Regression = .linear) -> String {
  do {
    return "accepted: \(try read(text, regression).examples)"
  } catch {
    return error.description
  }
}
