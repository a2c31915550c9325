import Notation
import Optimization
import Texts

/// Records as comma-separated values.
struct CSVRecords: RecordWriter {
  /// The names with the commas behind them.
  private let start: String

  init(_ entry: Entry) { start = "\(entry.algorithm.id.csvField),\(entry.label.csvField)," }

  func append(
    _ t: Int, of run: Run, _ page: Worksheet<Point>, status: String, to text: inout [UInt8]
  ) {
    let iterate = run.iterate(at: t)
    let (θ, gradient) = (iterate.place, iterate.gradient)
    text += start.utf8
    text += t.description.utf8
    for number in [θ.x, θ.y, iterate.loss, gradient.x, gradient.y] {
      text.append(UInt8(ascii: ","))
      text.append(number)
    }
    text.append(UInt8(ascii: ","))
    text += status.utf8
    text.append(UInt8(ascii: "\n"))
  }
}

extension String {
  /// The text as a field, in quotes where it needs them: RFC 4180. Characters that steer a terminal or
  /// turn its direction are made visible, but for line ends, which a field may hold.
  var csvField: String {
    var shown = ""
    for character in self {
      let isLineEnd = character == "\n" || character == "\r\n"
      shown += isLineEnd ? String(character) : String(character).visible
    }
    return shown.quotedAsField
  }

  private var quotedAsField: String {
    let needsQuotes = unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + replacing("\"", with: "\"\"") + "\"" : self
  }
}
