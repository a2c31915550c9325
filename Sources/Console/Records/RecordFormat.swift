import Notation
import Optimization

/// How a trace is written.
package enum RecordFormat: String, Hashable, Sendable, CaseIterable {
  /// A JSON object a line.
  case jsonl
  /// Comma-separated values (RFC 4180) under a header.
  case csv

  /// What stands above the first record.
  var header: String {
    switch self {
    case .jsonl: ""
    case .csv: "optimizer,label,t,theta_x,theta_y,loss,gradient_x,gradient_y,status\n"
    }
  }

  /// What writes the records of one entry's run.
  func writer(for entry: Entry) -> any RecordWriter {
    switch self {
    case .jsonl: JSONRecords(entry)
    case .csv: CSVRecords(entry)
    }
  }
}

/// Writes the records of one run.
protocol RecordWriter {
  /// Adds the record of a run after t updates, `page` the page then.
  func append(
    _ t: Int, of run: Run, _ page: Worksheet<Point>, status: String, to text: inout [UInt8])
}
