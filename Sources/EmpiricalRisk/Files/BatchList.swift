import Files

extension Batches {
  /// Reads a file of batches: each line the row numbers of one, from 0 on, separated by blanks or
  /// commas; they may be repeated.
  ///
  /// - Parameter count: the number of examples.
  package init(contentsOf path: String, of count: Int) throws(DataComplaint) {
    let reader = BatchReader(bytes: try DataComplaint.bytes(of: path), file: path, count: count)
    self.init(.listed(try reader.batches(), file: path), of: count)
  }
}

struct BatchReader {
  let bytes: [UInt8]
  let file: String
  let count: Int

  func batches() throws(DataComplaint) -> [[Int]] {
    var batches: [[Int]] = []
    var start = bytes.textStart
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
      let isCut = end > start && bytes[end - 1] == .carriageReturn
      batches.append(try batch(in: start..<(isCut ? end - 1 : end)))
      start = end + 1
    }
    guard !batches.isEmpty else {
      throw complaint(.noBatches, at: bytes.textStart)
    }
    return batches
  }

  /// The row numbers of a line.
  private func batch(in line: Range<Int>) throws(DataComplaint) -> [Int] {
    var rows: [Int] = []
    var place = line.lowerBound
    while true {
      place = end(of: Self.blanks, from: place, in: line)
      if place == line.upperBound { break }
      let end = end(of: { !Self.blanks($0) && $0 != .comma }, from: place, in: line)
      rows.append(try row(place..<end))
      place = self.end(of: Self.blanks, from: end, in: line)
      guard place < line.upperBound, bytes[place] == .comma else { continue }
      place += 1
      // A comma has to be followed by a number.
      let next = self.end(of: Self.blanks, from: place, in: line)
      if next == line.upperBound { throw complaint(.notARowNumber(""), at: next) }
    }
    guard !rows.isEmpty else { throw complaint(.emptyBatch, at: line.lowerBound) }
    return rows
  }

  private func row(_ range: Range<Int>) throws(DataComplaint) -> Int {
    if let place = bytes[range].firstIndex(of: .carriageReturn) {
      throw complaint(.carriageReturn, at: place)
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let isWhole = !range.isEmpty && bytes[range].allSatisfy { (0x30...0x39).contains($0) }
    guard isWhole else { throw complaint(.notARowNumber(text), at: range.lowerBound) }
    guard let row = Int(text), row < count else {
      throw complaint(.noSuchRow(text, count: count), at: range.lowerBound)
    }
    return row
  }

  /// Where bytes of a kind end.
  private func end(
    of kind: (UInt8) -> Bool, from place: Int, in line: Range<Int>
  ) -> Int { bytes[place..<line.upperBound].firstIndex { !kind($0) } ?? line.upperBound }

  private static func blanks(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func complaint(_ problem: DataProblem, at offset: Int) -> DataComplaint {
    DataComplaint(problem, file: file, at: TextPlace(of: offset, in: bytes))
  }
}
