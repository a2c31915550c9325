import Notation
import Optimization
import Texts

/// Records as JSON, an object a line, keys always in the same order.
struct JSONRecords: RecordWriter {
  /// All up to the number of the iteration.
  private let start: String
  /// The key of each accumulator with what stands before it, and its place on the page.
  private let accumulators: [(key: String, index: Int)]

  /// Where an update's gradient stands on the page; nil where it uses none.
  private let gradient: Place?

  init(_ entry: Entry) {
    gradient = entry.algorithm.gradientPlaces.first
    start =
      "{\"optimizer\":\(entry.algorithm.id.jsonText),\"label\":\(entry.label.jsonText),\"t\":"
    let letters = entry.algorithm.accumulators
    accumulators = letters.enumerated().map { place, letter in
      (key: (place == 0 ? "" : ",") + letter.name.jsonText + ":", letter.index)
    }
  }

  func append(
    _ t: Int, of run: Run, _ page: Worksheet<Point>, status: String, to text: inout [UInt8]
  ) {
    let iterate = run.iterate(at: t)
    text += start.utf8
    text += t.description.utf8
    text += ",\"theta\":".utf8
    text.append(iterate.place)
    text += ",\"loss\":".utf8
    text.append(iterate.loss)
    text += ",\"gradient\":".utf8
    text.append(iterate.gradient)
    if t > 0, let gradient {
      text += ",\"update_gradient\":".utf8
      text.append(page.value(at: gradient))
    }
    text += ",\"state\":{".utf8
    for (key, index) in accumulators {
      text += key.utf8
      text.append(page.values[index])
    }
    text += "},\"status\":\"".utf8
    text += status.utf8
    text += "\"}\n".utf8
  }
}

extension [UInt8] {
  /// The shortest digits that give the same number again; `null` for what is no finite number.
  mutating func append(_ number: Double) {
    self += (number.isFinite ? number.description : "null").utf8
  }

  /// A JSON array of the coordinates.
  fileprivate mutating func append(_ point: Point) {
    append(UInt8(ascii: "["))
    append(point.x)
    append(UInt8(ascii: ","))
    append(point.y)
    append(UInt8(ascii: "]"))
  }
}

extension Algorithm {
  /// The quantities that it keeps from one update to the next beside θ and t: their names in
  /// records, and their places among a page's values.
  var accumulators: [(name: String, index: Int)] {
    initializations.compactMap { letter in
      guard case .value(let index) = letter.place else { return nil }
      return (letter.ascii, index)
    }
  }
}

extension String {
  /// The text as a JSON string, RFC 8259: characters that steer a terminal or turn its direction escaped.
  var jsonText: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case _ where scalar.visible == scalar: text.unicodeScalars.append(scalar)
      default:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return text + "\""
  }
}
