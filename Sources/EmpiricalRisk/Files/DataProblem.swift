import Files
import Texts

/// The ways in which a file of examples or of batches can be wrong.
package enum DataProblem: Error, Hashable, Sendable {
  case file(FileProblem)
  case tooManyRows
  case noHeader
  case noRows(header: String)
  case missingColumn(String, found: [String])
  case repeatedColumn(String)
  case fieldCount(found: Int, wanted: Int)
  case notANumber(String, column: String)
  case notFinite(String, column: String)
  case notALabel(String, column: String)
  case emptyLine
  /// One that no line feed follows.
  case carriageReturn
  case strayQuote
  case textAfterQuote
  case openQuote
  case noBatches
  case emptyBatch
  case notARowNumber(String)
  case noSuchRow(String, count: Int)
}

extension DataProblem: LocatedProblem {
  package var severity: Severity {
    if case .file(let problem) = self { problem.severity } else { .contents }
  }

  package var description: String {
    switch self {
    case .file(let problem): "\(problem)"
    case .tooManyRows: "there are too many rows; at most \(DataLimits.rows) are read"
    case .noHeader: "is empty; the first line has to name the columns"
    case .noRows(let header): "there are no examples; rows of numbers go below '\(header)'"
    case .missingColumn(let name, let found): Self.missing(name, found)
    case .repeatedColumn(let name): "a second column '\(name)'; there has to be one"
    case .fieldCount(let found, let wanted):
      "\(found) field\(found == 1 ? "" : "s"); the header has \(wanted)"
    case .notANumber(let text, let column):
      "'\(text.excerpt(40))' for \(column) is not a number, as in -1.2 or 1e-6"
    case .notFinite(let text, let column):
      "'\(text.excerpt(40))' for \(column) is too large or not finite; numbers go up to 1e30"
    case .notALabel(let text, let column): "'\(text.excerpt(40))' for \(column) has to be 0 or 1"
    case .emptyLine: "an empty line; every line has to be a row of numbers, so take it out"
    case .carriageReturn:
      "a carriage return alone, as old Macs ended lines; end them with a line feed, too"
    case .strayQuote: "a quote within a field; put all of the field in quotes, this one doubled"
    case .textAfterQuote: "text after a closing quote; a comma or the end of the line goes here"
    case .openQuote: "a quote that is never closed"
    case .noBatches: "is empty; each line has to list row numbers: 0 3 5"
    case .emptyBatch: "a batch of no examples; each line has to list row numbers: 0 3 5"
    case .notARowNumber(let text):
      "'\(text.excerpt(40))' is not a row number; the first row below the header is 0"
    case .noSuchRow(let text, let count):
      "there is no row \(text.excerpt(40)); \(count) rows are numbered 0 to \(count - 1)"
    }
  }

  private static func missing(_ name: String, _ found: [String]) -> String {
    let names = found.map { "'\($0.excerpt(40))'" }.joined(separator: ", ")
    let isOther = found.count == 1 && found[0].contains { $0 == ";" || $0 == "\t" }
    return "there is no column '\(name)'; the header has \(names)"
      + (isOther ? "; columns have to be separated by commas" : "")
  }
}

/// What is read at most.
package enum DataLimits {
  package static let bytes = 16 << 20
  package static let rows = 100_000
  /// The largest size of a number: squares of sums of products stay finite.
  static let number = 1e30
}
