import Files

/// Reads comma-separated values, strictly after RFC 4180, record by record; lines may end in LF or CR
/// LF, and a byte order mark is passed over.
struct CSVReader {
  /// A field: its text, and the offset of its first byte.
  struct Field {
    let text: String
    let offset: Int
  }

  let file: String
  let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    position = bytes.textStart
  }

  /// The fields of the next record; nil at the end.
  mutating func next() throws(DataComplaint) -> [Field]? {
    guard position < bytes.count else { return nil }
    if isAtEndOfLine { throw complaint(.emptyLine, at: position) }
    var fields = [try field()]
    while position < bytes.count {
      if bytes[position] == .comma {
        position += 1
        fields.append(try field())
      } else {
        position += bytes[position] == .carriageReturn ? 2 : 1
        return fields
      }
    }
    return fields
  }

  /// Reads up to the comma, the end of the line or of the file.
  private mutating func field() throws(DataComplaint) -> Field {
    let start = position
    guard start < bytes.count, bytes[start] == .quote else {
      while !isAtEndOfField {
        switch bytes[position] {
        case .quote: throw complaint(.strayQuote, at: position)
        case .carriageReturn: throw complaint(.carriageReturn, at: position)
        default: break
        }
        position += 1
      }
      return Field(text: String(decoding: bytes[start..<position], as: UTF8.self), offset: start)
    }
    let text = try quoted()
    guard isAtEndOfField else { throw complaint(.textAfterQuote, at: position) }
    return Field(text: text, offset: start)
  }

  private mutating func quoted() throws(DataComplaint) -> String {
    let start = position
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      if bytes[position] == .quote {
        position += 1
        guard position < bytes.count, bytes[position] == .quote else {
          return String(decoding: text, as: UTF8.self)
        }
      }
      text.append(bytes[position])
      position += 1
    }
    throw complaint(.openQuote, at: start)
  }

  private var isAtEndOfField: Bool {
    position == bytes.count || bytes[position] == .comma || isAtEndOfLine
  }

  private var isAtEndOfLine: Bool {
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case .newline: return true
    case .carriageReturn: return position + 1 < bytes.count && bytes[position + 1] == .newline
    default: return false
    }
  }

  func complaint(_ problem: DataProblem, at offset: Int) -> DataComplaint {
    DataComplaint(problem, file: file, at: TextPlace(of: offset, in: bytes))
  }
}

extension UInt8 {
  static var comma: UInt8 { UInt8(ascii: ",") }
  static var quote: UInt8 { UInt8(ascii: "\"") }
  static var newline: UInt8 { UInt8(ascii: "\n") }
  static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
}
